import { fail, type ActionFailure } from '@sveltejs/kit';
import type { FormProblem } from '#lib/api/problem.ts';
import { ApiProblem, explain, explainFields } from './problem.ts';

/** Turns a refusal of the API into the answer of a form action; anything else is a real error and goes on. */
export function refuse<V extends Record<string, unknown>>(
  error: unknown,
  values: V,
): ActionFailure<{ problem: FormProblem; values: V }> {
  if (!(error instanceof ApiProblem)) throw error;
  const { status, code, body } = error;
  const problem: FormProblem = { code, message: explain(error), fields: explainFields(error), current: body.current };
  return fail(status, { problem, values });
}

/** A field as trimmed text; missing fields and files read as ''. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A field as a whole number, or NaN, which the API refuses as it refuses -1. */
export function whole(form: FormData, name: string): number {
  const value = text(form, name);
  return /^-?\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
}
