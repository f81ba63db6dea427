import type { LegalForm } from './legal.form.js';
import type { ShopForm } from './shop.form.js';

/** What still keeps an application from being handed in. */
export interface Missing {
  path: string;
  code: 'required' | 'required_for_legal_form' | 'tax_number_or_vat_id' | 'must_be_true';
}

const LEGAL: readonly (keyof LegalForm)[] = [
  'name',
  'legalForm',
  'ownerName',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'email',
  'phone',
  'smallBusiness',
  'iban',
];

const SHOP: readonly (keyof ShopForm)[] = [
  'name',
  'kind',
  'summary',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'openingHours',
  'phone',
  'email',
];

/** These stand in no register; for all others the court and the number are part of the imprint (§ 5 DDG). */
const UNREGISTERED = new Set(['sole_trader', 'gbr']);

/** Everything that is missing, in the order of the form. Empty: it may be handed in. */
export function whatIsMissing(legal: LegalForm, shop: ShopForm, documents: number): Missing[] {
  return [
    ...unfilled('legal', legal, LEGAL),
    ...register(legal),
    ...taxes(legal),
    ...(legal.selfCertified === true ? [] : [{ path: 'legal.selfCertified', code: 'must_be_true' } as const]),
    ...unfilled('shop', shop, SHOP),
    ...(documents > 0 ? [] : [{ path: 'documents', code: 'required' } as const]),
  ];
}

function unfilled<F extends object>(part: string, form: F, fields: readonly (keyof F & string)[]): Missing[] {
  return fields
    .filter((field) => form[field] === undefined || form[field] === null)
    .map((field) => ({ path: `${part}.${field}`, code: 'required' }));
}

function register(legal: LegalForm): Missing[] {
  if (!legal.legalForm || UNREGISTERED.has(legal.legalForm)) return [];
  return (['registerCourt', 'registerNumber'] as const)
    .filter((field) => !legal[field])
    .map((field) => ({ path: `legal.${field}`, code: 'required_for_legal_form' }));
}

function taxes(legal: LegalForm): Missing[] {
  return legal.taxNumber || legal.vatId ? [] : [{ path: 'legal.taxNumber', code: 'tax_number_or_vat_id' }];
}
