import type { FormProblem } from '#lib/api/problem.ts';
import { m } from '#lib/paraglide/messages.js';

/** Where the general sentence does not help: what this field wants. */
const wanted: Record<string, () => string> = {
  postcode: m.application_wants_postcode,
  houseNumber: m.application_wants_house_number,
  summary: m.application_wants_summary,
};

/** The sentences at the fields of a step, by path: `legal.postcode`. */
export function fieldErrors(problem: FormProblem | undefined): Record<string, string> {
  const said = Object.entries(problem?.fields ?? {});
  return Object.fromEntries(said.map(([path, words]) => [path, wanted[path.split('.')[1] ?? '']?.() ?? words]));
}
