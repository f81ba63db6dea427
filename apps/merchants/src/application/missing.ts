import type { DocumentKind } from '../document/document.entity.js';
import type { LegalForm } from './legal.form.js';
import type { Sells, ShopForm } from './shop.form.js';

export const MISSING_CODES = [
  'required',
  'required_for_legal_form',
  'required_for_person',
  'required_for_food',
  'required_for_permit',
  'tax_number_or_vat_id',
  'tin_or_birth_place',
  'lucid_or_no_packaging',
  'weee_or_no_own_devices',
  'must_be_true',
  'document_required',
] as const;

/** What still keeps an application from being handed in, and why it is asked for. */
export interface Missing {
  path: string;
  code: (typeof MISSING_CODES)[number];
}

const WHO: readonly (keyof LegalForm)[] = [
  'name',
  'legalForm',
  'ownerName',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'email',
  'phone',
];

const SHOP: readonly (keyof ShopForm)[] = [
  'name',
  'kind',
  'sells',
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

/** Here the trader is a person, who is reported as one (§ 17 (1) PStTG). */
const PERSONS = new Set(['sole_trader', 'ek']);

/** Goods in packaging: whoever fills it has to be in the packaging register (§ 9 VerpackG). */
const PACKED: readonly Sells[] = ['goods', 'food', 'alcohol', 'electronics'];

export const isPerson = (legal: LegalForm): boolean => PERSONS.has(legal.legalForm ?? '');
export const sellsAny = (shop: ShopForm, kinds: readonly Sells[]): boolean =>
  (shop.sells ?? []).some((kind) => kinds.includes(kind));

/** What is shown, and what the city wants to be shown: of every list of kinds one is enough. */
export interface Proofs {
  given: readonly DocumentKind[];
  wanted: readonly (readonly DocumentKind[])[];
}

/** Everything that is missing, in the order of the form. Empty: it may be handed in. */
export function whatIsMissing(legal: LegalForm, shop: ShopForm, proofs: Proofs): Missing[] {
  return [
    ...unfilled('legal', legal, WHO),
    ...register(legal),
    ...permit(legal),
    ...unfilled('shop', shop, SHOP),
    ...person(legal),
    ...taxes(legal),
    ...money(legal),
    ...goods(legal, shop),
    ...documents(proofs),
    ...(legal.selfCertified === true ? [] : [missing('legal.selfCertified', 'must_be_true')]),
  ];
}

const missing = (path: string, code: Missing['code']): Missing => ({ path, code });

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

function unfilled<F extends object>(part: string, form: F, fields: readonly (keyof F & string)[]): Missing[] {
  return fields.filter((field) => isEmpty(form[field])).map((field) => missing(`${part}.${field}`, 'required'));
}

function register(legal: LegalForm): Missing[] {
  if (!legal.legalForm || UNREGISTERED.has(legal.legalForm)) return [];
  return (['registerCourt', 'registerNumber'] as const)
    .filter((field) => !legal[field])
    .map((field) => missing(`legal.${field}`, 'required_for_legal_form'));
}

function permit(legal: LegalForm): Missing[] {
  const lacks = legal.needsPermit === true && !legal.supervisoryAuthority;
  return lacks ? [missing('legal.supervisoryAuthority', 'required_for_permit')] : [];
}

function person(legal: LegalForm): Missing[] {
  if (!isPerson(legal)) return [];
  return [
    ...(legal.birthDate ? [] : [missing('legal.birthDate', 'required_for_person')]),
    ...(legal.tin || legal.birthPlace ? [] : [missing('legal.tin', 'tin_or_birth_place')]),
  ];
}

function taxes(legal: LegalForm): Missing[] {
  return [
    ...(legal.taxNumber || legal.vatId ? [] : [missing('legal.taxNumber', 'tax_number_or_vat_id')]),
    ...unfilled('legal', legal, ['smallBusiness']),
  ];
}

const money = (legal: LegalForm): Missing[] => unfilled('legal', legal, ['iban', 'accountHolder']);

/** What depends on what is sold. */
function goods(legal: LegalForm, shop: ShopForm): Missing[] {
  const packed = sellsAny(shop, PACKED) && !legal.lucidNumber && legal.noPackaging !== true;
  const devices = sellsAny(shop, ['electronics']) && !legal.weeeNumber && legal.noOwnDevices !== true;
  const food = sellsAny(shop, ['food', 'alcohol']) && !legal.foodRegistration;
  return [
    ...(packed ? [missing('legal.lucidNumber', 'lucid_or_no_packaging')] : []),
    ...(devices ? [missing('legal.weeeNumber', 'weee_or_no_own_devices')] : []),
    ...(food ? [missing('legal.foodRegistration', 'required_for_food')] : []),
  ];
}

/** The kinds that are not there yet; where the city wants none in particular, any one will do. */
function documents({ given, wanted }: Proofs): Missing[] {
  const open = wanted.filter((kinds) => !kinds.some((kind) => given.includes(kind)));
  if (wanted.length === 0) return given.length > 0 ? [] : [missing('documents', 'required')];
  return open.map(([kind]) => missing(`documents.${kind}`, 'document_required'));
}
