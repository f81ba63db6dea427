import type { IncomingHttpHeaders } from 'node:http';
import { StripeFailure } from '../error/stripe-failure.js';

export interface Keys {
  secret: string;
  publishable: string;
}

/** Who calls: our server, or a browser that knows the publishable key, or at most a client secret. */
export type Caller = 'server' | 'browser';

/** Reads `Authorization: Bearer` or Basic; where browsers may call, the client secret alone is enough. */
export function authenticate(headers: IncomingHttpHeaders, keys: Keys, browsersMayCall: boolean): Caller {
  const key = keyIn(headers.authorization);
  if (key === keys.secret) return 'server';
  if (browsersMayCall && (key === undefined || key === keys.publishable)) return 'browser';
  if (key === undefined) {
    throw refused(
      401,
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  }
  if (key === keys.publishable) {
    throw refused(
      403,
      'This API call cannot be made with a publishable API key. Please use a secret API key.',
      'secret_key_required',
    );
  }
  throw refused(401, `Invalid API Key provided: ${key.slice(0, 8)}${'*'.repeat(Math.max(0, key.length - 8))}`);
}

function keyIn(header: string | undefined): string | undefined {
  const [scheme, value] = header?.split(' ') ?? [];
  if (!value) return undefined;
  if (scheme?.toLowerCase() !== 'basic') return value;
  return Buffer.from(value, 'base64').toString().split(':')[0];
}

function refused(status: number, message: string, code?: string): StripeFailure {
  return new StripeFailure(status, { code, message, type: 'invalid_request_error' }, false);
}
