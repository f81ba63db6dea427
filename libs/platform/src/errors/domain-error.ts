export type ErrorKind =
  'not_found' | 'invalid' | 'conflict' | 'forbidden' | 'unauthenticated' | 'throttled' | 'unavailable';

export interface FieldError {
  /** Where in the request body, as `lines.0.quantity`. */
  path: string;
  code: string;
  message: string;
}

export interface ErrorDetails {
  fields?: FieldError[];
  /** The current state, so that a client that came second can show it. */
  current?: unknown;
  /** Seconds until another try makes sense. */
  retryAfter?: number;
}

/**
 * What a verb throws when it refuses. `code` is stable and what clients key on (`checkout.total_changed`);
 * `message` is for logs and developers, the words for people live in the web app.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

export const notFound = (code: string, message: string) => new DomainError('not_found', code, message);
export const conflict = (code: string, message: string, current?: unknown) =>
  new DomainError('conflict', code, message, { current });
export const invalid = (code: string, message: string, fields?: FieldError[]) =>
  new DomainError('invalid', code, message, { fields });
export const forbidden = (code: string, message: string) => new DomainError('forbidden', code, message);

const STATUS: Record<ErrorKind, number> = {
  not_found: 404,
  invalid: 422,
  conflict: 409,
  forbidden: 403,
  unauthenticated: 401,
  throttled: 429,
  unavailable: 503,
};

export interface Problem extends ErrorDetails {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
}

/** A problem document (RFC 9457) for an error. */
export function problemOf(error: DomainError): Problem {
  return {
    type: `urn:lieblingsladen:problem:${error.code}`,
    title: error.kind.replace('_', ' '),
    status: STATUS[error.kind],
    code: error.code,
    detail: error.message,
    ...error.details,
  };
}

/** The error that a problem document stands for, when another service answered with one. */
export function errorOf(problem: Problem): DomainError {
  const kind = (Object.keys(STATUS) as ErrorKind[]).find((name) => STATUS[name] === problem.status) ?? 'unavailable';
  const { fields, current, retryAfter } = problem;
  return new DomainError(kind, problem.code, problem.detail, { fields, current, retryAfter });
}
