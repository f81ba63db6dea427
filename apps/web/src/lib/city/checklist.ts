import type { ChecklistItem } from '#lib/api/review.ts';
import { documentKinds, legalForms } from '#lib/api/application.ts';

export type WrittenItem = Omit<ChecklistItem, 'since'>;

/** An item as it is sent: in which version it last changed is the API's business. */
export function plainItem({ since: _since, ...item }: ChecklistItem): WrittenItem {
  return item;
}

export const emptyItem: WrittenItem = {
  key: '',
  words: { de: '', en: '' },
  hint: { de: '', en: '' },
  forWhom: { legalForms: [], sells: [], registered: null, smallBusiness: null, given: [] },
  required: true,
  active: true,
  documents: [],
  upload: false,
  validMonths: null,
  check: 'human',
  codes: [],
  fields: [],
};

const threeWays: Record<string, boolean | null> = { yes: true, no: false };
const field = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
const listed = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
const chosen = <V extends string>(form: FormData, name: string, known: readonly V[]): V[] =>
  known.filter((value) => form.getAll(name).includes(value));

/** What an administrator filled in. */
export function readItem(form: FormData, key: string): WrittenItem {
  const months = field(form, 'validMonths');
  return {
    key,
    words: { de: field(form, 'wordsDe'), en: field(form, 'wordsEn') },
    hint: { de: field(form, 'hintDe'), en: field(form, 'hintEn') },
    forWhom: {
      legalForms: chosen(form, 'legalForms', legalForms),
      sells: form.getAll('sells').map(String),
      registered: threeWays[field(form, 'registered')] ?? null,
      smallBusiness: threeWays[field(form, 'smallBusiness')] ?? null,
      given: listed(field(form, 'given')),
    },
    required: form.has('required'),
    active: form.has('active'),
    documents: chosen(form, 'documents', documentKinds),
    upload: form.has('upload'),
    validMonths: months === '' ? null : Number(months),
    check: field(form, 'check') === 'machine' ? 'machine' : 'human',
    codes: listed(field(form, 'codes')),
    fields: listed(field(form, 'fields')),
  };
}
