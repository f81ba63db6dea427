import type { LegalForm } from '../application/legal.form.js';
import type { ShopForm } from '../application/shop.form.js';
import type { DocumentKind } from '../document/document.entity.js';

export interface InWords {
  de: string;
  en: string;
}

/** For whom an item is. Empty lists and null say: for everybody. */
export interface ForWhom {
  legalForms: string[];
  /** Any of these kinds of goods or services is sold. */
  sells: string[];
  registered: boolean | null;
  smallBusiness: boolean | null;
  /** Paths of the form that are filled in, such as `legal.vatId`. */
  given: string[];
}

/** One line of what the city looks at before it lets somebody sell. */
export interface ChecklistItem {
  key: string;
  words: InWords;
  /** What to look for, for whoever does it the first time. */
  hint: InWords;
  forWhom: ForWhom;
  /** An application is not approved while a required line is open or not in order. */
  required: boolean;
  active: boolean;
  /** Any one of these proves it. */
  documents: DocumentKind[];
  /** Whether the document has to be there when the application is handed in; otherwise it may be seen elsewhere. */
  upload: boolean;
  /** How long a document that is accepted here holds; null without an end. */
  validMonths: number | null;
  /** Decided by findings alone, or by somebody who looks. */
  check: 'human' | 'machine';
  /** Findings that belong to this line. */
  codes: string[];
  /** Paths of the data that the document is held against. */
  fields: string[];
  /** The version of the checklist in which the item last changed. */
  since: number;
}

/** The forms of an application, as far as items depend on them. */
export interface Forms {
  legal: LegalForm;
  shop: Omit<ShopForm, 'sells'> & { sells?: readonly string[] | null };
}

/** These stand in no register. */
const UNREGISTERED = new Set(['sole_trader', 'gbr']);

export const isRegistered = (legalForm: string | null | undefined): boolean =>
  Boolean(legalForm) && !UNREGISTERED.has(legalForm!);

/** Whether an item of the checklist is for this application. */
export function concerns(item: ChecklistItem, { legal, shop }: Forms): boolean {
  const { legalForms, sells, registered, smallBusiness, given } = item.forWhom;
  const sold: readonly string[] = shop.sells ?? [];
  return (
    item.active &&
    (legalForms.length === 0 || legalForms.includes(legal.legalForm ?? '')) &&
    (sells.length === 0 || sells.some((kind) => sold.includes(kind))) &&
    (registered === null || isRegistered(legal.legalForm) === registered) &&
    (smallBusiness === null || (legal.smallBusiness ?? false) === smallBusiness) &&
    given.every((path) => isFilledIn(valueAt({ legal, shop }, path)))
  );
}

/** What stands at a path such as `legal.iban`. */
export function valueAt(forms: Forms, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, part) => (value && typeof value === 'object' ? (value as Record<string, unknown>)[part] : undefined),
      forms,
    );
}

const isFilledIn = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0);
