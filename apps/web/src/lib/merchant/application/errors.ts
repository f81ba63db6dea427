import type { FormProblem } from '#lib/api/problem.ts';
import { m } from '#lib/paraglide/messages.js';

/** Where the general sentence does not help: what this field wants. */
const wanted: Record<string, () => string> = {
  postcode: m.application_wants_postcode,
  houseNumber: m.application_wants_house_number,
  summary: m.application_wants_summary,
  vatId: m.application_wants_vat_id,
  taxNumber: m.application_wants_tax_number,
  iban: m.application_wants_iban,
  registerNumber: m.application_wants_register_number,
  birthDate: m.application_wants_birth_date,
  lucidNumber: m.application_wants_lucid,
  weeeNumber: m.application_wants_weee,
  tinState: m.application_wants_state,
  openingHours: m.application_hours_error,
  kind: m.application_wants_kind,
};

/** The sentences at the fields of a step, by path: `legal.postcode`. */
export function fieldErrors(problem: FormProblem | undefined): Record<string, string> {
  const said = Object.entries(problem?.fields ?? {});
  return Object.fromEntries(said.map(([path, words]) => [path, wanted[path.split('.')[1] ?? '']?.() ?? words]));
}
