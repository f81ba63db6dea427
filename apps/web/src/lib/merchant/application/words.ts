import type { Missing } from '#lib/api/application.ts';
import { m } from '#lib/paraglide/messages.js';
import { happenings, isHappening } from './happenings.ts';

type Words = Record<string, () => string>;

const fields: Words = {
  'legal.name': m.merchant_legal_name,
  'legal.legalForm': m.merchant_legal_form,
  'legal.ownerName': m.merchant_legal_owner_short,
  'legal.street': m.merchant_street,
  'legal.houseNumber': m.merchant_house_number,
  'legal.postcode': m.merchant_postcode,
  'legal.city': m.merchant_city,
  'legal.email': m.merchant_email,
  'legal.phone': m.merchant_phone,
  'legal.registerCourt': m.merchant_legal_court,
  'legal.registerNumber': m.merchant_legal_register,
  'legal.vatId': m.merchant_legal_vat_id,
  'legal.taxNumber': m.merchant_legal_tax_number,
  'legal.smallBusiness': m.merchant_legal_small_business_short,
  'legal.iban': m.merchant_legal_iban,
  'legal.birthDate': m.application_birth_date,
  'legal.birthPlace': m.application_birth_place,
  'legal.homeAddress': m.application_home_address,
  'legal.staffSize': m.application_staff,
  'legal.establishmentStates': m.application_states,
  'legal.needsPermit': m.application_needs_permit_short,
  'legal.supervisoryAuthority': m.application_authority,
  'legal.chamber': m.application_chamber,
  'legal.tin': m.application_tin,
  'legal.tinState': m.application_tin_state,
  'legal.accountHolder': m.application_account_holder,
  'legal.lucidNumber': m.application_lucid,
  'legal.noPackaging': m.application_no_packaging_short,
  'legal.weeeNumber': m.application_weee,
  'legal.noOwnDevices': m.application_no_own_devices_short,
  'legal.foodRegistration': m.application_food,
  'shop.sells': m.application_sells,
  'shop.pictures': m.application_step_pictures,
  'legal.selfCertified': m.merchant_legal_promise_short,
  'shop.name': m.merchant_shop_name,
  'shop.kind': m.merchant_shop_kind_short,
  'shop.summary': m.merchant_shop_summary,
  'shop.story': m.merchant_shop_story_short,
  'shop.street': m.merchant_street,
  'shop.houseNumber': m.merchant_house_number,
  'shop.postcode': m.merchant_postcode,
  'shop.city': m.merchant_city,
  'shop.district': m.merchant_shop_district,
  'shop.openingHours': m.merchant_shop_hours,
  'shop.phone': m.merchant_phone,
  'shop.email': m.merchant_email,
  documents: m.merchant_documents_one,
};

const forms: Words = {
  sole_trader: m.merchant_form_sole_trader,
  gbr: m.merchant_form_gbr,
  ek: m.merchant_form_ek,
  ohg: m.merchant_form_ohg,
  kg: m.merchant_form_kg,
  ug: m.merchant_form_ug,
  gmbh: m.merchant_form_gmbh,
  gmbh_co_kg: m.merchant_form_gmbh_co_kg,
  eg: m.merchant_form_eg,
  ag: m.merchant_form_ag,
  ev: m.merchant_form_ev,
};

const kinds: Words = {
  trade_licence: m.merchant_document_trade_licence,
  register_extract: m.merchant_document_register_extract,
  identity: m.merchant_document_identity,
  food_registration: m.merchant_document_food_registration,
  other: m.merchant_document_other,
};

/** A field of the form by its path in the API: `legal.iban`. */
export const fieldWords = (path: string): string => fields[path]?.() ?? path;
export const legalFormWords = (form: string): string => forms[form]?.() ?? form;
export const documentKindWords = (kind: string): string => kinds[kind]?.() ?? kind;
export const happeningWords = (what: string): string => (isHappening(what) ? happenings[what]() : what);

/** Why something is asked for, where its name alone does not say it. */
const reasons: Words = {
  required_for_person: m.application_missing_birth_date,
  tin_or_birth_place: m.application_missing_tin,
  lucid_or_no_packaging: m.application_missing_lucid,
  weee_or_no_own_devices: m.application_missing_weee,
  required_for_food: m.application_missing_food,
  required_for_permit: m.application_missing_authority,
  must_be_true: m.application_missing_promise,
};

const staff: Words = {
  up_to_ten: m.application_staff_up_to_ten,
  more_than_ten: m.application_staff_more_than_ten,
};

export const staffWords = (size: string): string => staff[size]?.() ?? size;

const sold: Words = {
  goods: m.application_sells_goods,
  food: m.application_sells_food,
  alcohol: m.application_sells_alcohol,
  electronics: m.application_sells_electronics,
  services: m.application_sells_services,
};

export const sellsWords = (kind: string): string => sold[kind]?.() ?? kind;

/** What is missing, as somebody would say it who helps with the form. */
export function missingWords({ path, code }: Missing): string {
  if (code === 'document_required') return documentKindWords(path.split('.')[1] ?? '');
  if (code === 'tax_number_or_vat_id') return m.merchant_missing_tax();
  if (code === 'required_for_legal_form') return m.merchant_missing_register({ field: fieldWords(path) });
  return reasons[code]?.() ?? fieldWords(path);
}

/** The note of a history entry: names of changed fields become words, everything else was written by a person. */
export function noteWords({ what, note }: { what: string; note: string | null }): string | null {
  if (what !== 'changed' || !note) return note;
  return [...new Set(note.split(', ').map((path) => fieldWords(path)))].join(', ');
}

/** These stand in no register. */
export const unregistered = new Set(['sole_trader', 'gbr']);

/** Here the trader is a person, who is reported to the tax office as one. */
export const persons = new Set(['sole_trader', 'ek']);
