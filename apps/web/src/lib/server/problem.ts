import type { ProblemBody } from '#lib/api/problem.ts';
import * as words from '#lib/paraglide/messages.js';

/** What the API said no with (RFC 9457). The words for people are looked up by `code`. */
export class ApiProblem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code);
  }

  get status(): number {
    return this.body.status;
  }

  get code(): string {
    return this.body.code;
  }
}

type Word = () => string;

function word(key: string): string | undefined {
  const found = (words as unknown as Record<string, Word | undefined>)[key];
  return typeof found === 'function' ? found() : undefined;
}

const byStatus: Record<number, string> = {
  401: 'auth_required',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'invalid',
  429: 'throttled',
};

/** `checkout.total_changed` is said with the message `error_checkout_total_changed`, else by its status. */
export function explain(problem: ApiProblem): string {
  const key = problem.code.replaceAll(/[.-]/g, '_');
  return word(`error_${key}`) ?? word(`error_${byStatus[problem.status] ?? 'unavailable'}`) ?? problem.code;
}

/** `maxLength`, `isEmail` and `max` are said with `field_max_length`, `field_email` and `field_max`. */
function explainField(code: string): string {
  const key = code
    .replace(/^is(?=[A-Z])/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/[.-]/g, '_')
    .toLowerCase();
  return word(`field_${key}`) ?? word('field_invalid') ?? code;
}

/** Field errors by path; the first one of a field is the one to show. */
export function explainFields(problem: ApiProblem): Record<string, string> {
  const said: Record<string, string> = {};
  for (const field of problem.body.fields ?? []) said[field.path] ??= explainField(field.code);
  return said;
}
