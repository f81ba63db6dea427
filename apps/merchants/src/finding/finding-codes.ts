export type Severity = 'info' | 'warning' | 'serious';

/** Everything that rules can find in an application, and how grave it is. Words for it are the web app's. */
export const FINDING_CODES = {
  // Where the shop lies.
  outside_city: 'serious',
  postcode_spans_districts: 'info',
  postcode_shared: 'warning',
  district_contradicts: 'warning',
  // Who is here already.
  duplicate_shop: 'serious',
  duplicate_vat_id: 'serious',
  duplicate_iban: 'warning',
  duplicate_register: 'serious',
  second_branch: 'info',
  applied_before: 'info',
  // What contradicts itself.
  legal_form_contradicts: 'warning',
  register_missing: 'serious',
  register_court_unknown: 'warning',
  small_business_vat_id: 'info',
  account_holder_differs: 'warning',
  name_lacks_owner: 'info',
  // Numbers.
  iban_foreign: 'info',
  iban_invalid: 'serious',
  tax_number_invalid: 'serious',
  tax_number_other_state: 'info',
  tax_data_missing: 'warning',
  tin_invalid: 'warning',
  vat_id_invalid: 'serious',
  vat_id_refused: 'serious',
  // Not knowing says nothing about whoever applies; the line stays open until somebody looks.
  vat_id_unconfirmed: 'info',
  vat_id_name_differs: 'warning',
  lucid_missing: 'warning',
  lucid_invalid: 'serious',
  lucid_unconfirmed: 'info',
  weee_missing: 'warning',
  weee_invalid: 'serious',
  weee_unconfirmed: 'info',
  food_registration_missing: 'warning',
  // Promises and public data.
  self_certification_missing: 'serious',
  imprint_incomplete: 'warning',
  // Papers.
  trade_licence_missing: 'warning',
  document_expired: 'serious',
  document_expires_soon: 'info',
  document_dates_contradict: 'warning',
  document_active: 'serious',
  document_encrypted: 'warning',
  document_broken: 'warning',
  document_edited: 'info',
  document_twice: 'info',
  document_of_another: 'serious',
  // Help.
  filled_in_by_helper: 'info',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_CODES;
