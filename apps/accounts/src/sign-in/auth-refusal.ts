import { DomainError, type ErrorKind, type FieldError } from '#platform/errors/domain-error';

const KINDS: Record<number, ErrorKind> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_found',
  409: 'conflict',
  415: 'invalid',
  422: 'invalid',
  429: 'throttled',
};

/** Codes that better-auth spells differently from the rest of the API, and the field they speak of. */
const CODES: Record<string, { code?: string; field?: string; says?: string }> = {
  INVALID_EMAIL: { field: 'email', says: 'isEmail' },
  INVALID_NAME: { field: 'name', says: 'length' },
  INVALID_PASSWORD: { field: 'password', says: 'wrong' },
  PASSWORD_TOO_SHORT: { field: 'password', says: 'minLength' },
  PASSWORD_TOO_LONG: { field: 'password', says: 'maxLength' },
  VALIDATION_ERROR: { code: 'request.invalid' },
};

/**
 * The right password for an address that is not proven yet is refused like a wrong one. Otherwise whoever signs up
 * with the address of somebody else would learn, by signing in, whether it was taken. The mail goes out all the same.
 */
const WRONG = { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' };

/**
 * Codes that are refusals of this kind whatever status came with them: better-auth keeps its own first status when one
 * of our hooks says something else (second-factor/passkey.plugin.ts).
 */
const STATUS: Record<string, number> = { EMAIL_NOT_VERIFIED: 401, PASSKEY_REFUSED: 422 };

const VALIDATION = /^\[body\.(?<path>[\w.]+)\]\s*(?<message>.*)$/;

/** What better-auth refused, as an error of this API; null when it was a fault of ours and no refusal. */
export function authRefusal(status: number, body: string, retryAfter: string | null): DomainError | null {
  const told = read(body);
  const unproven = told.code === 'EMAIL_NOT_VERIFIED';
  const kind = KINDS[(told.code && STATUS[told.code]) || status];
  if (!kind) return null;
  const { code, message } = unproven ? WRONG : told;
  if (kind === 'throttled') {
    const known = code === 'SLOW_DOWN' ? 'auth.slow_down' : 'request.throttled';
    return new DomainError(kind, known, message, { retryAfter: Number(retryAfter) || 60 });
  }
  if (!code) {
    return new DomainError(kind, kind === 'not_found' ? 'route.not_found' : 'request.invalid', message);
  }
  return new DomainError(kind, CODES[code]?.code ?? `auth.${code.toLowerCase()}`, message, {
    fields: fieldsOf(code, message),
  });
}

function fieldsOf(code: string, message: string): FieldError[] | undefined {
  const known = CODES[code];
  if (known?.field) return [{ path: known.field, code: known.says ?? 'invalid', message }];
  const found = code === 'VALIDATION_ERROR' ? VALIDATION.exec(message)?.groups : undefined;
  return found ? [{ path: found['path']!, code: 'invalid', message: found['message']! }] : undefined;
}

function read(body: string): { code?: string; message: string } {
  try {
    const { code, message } = JSON.parse(body) as { code?: unknown; message?: unknown };
    return {
      code: typeof code === 'string' ? code : undefined,
      message: typeof message === 'string' ? message : 'refused',
    };
  } catch {
    return { message: 'refused' };
  }
}
