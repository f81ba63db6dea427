import { createHash } from 'node:crypto';
import { StripeFailure } from '../error/stripe-failure.js';
import type { Store } from '../store/store.js';
import type { Answer } from './answer.js';

/** Stripe may forget a key after a day; from then on it stands for a new call. */
const lifetime = 24 * 3600;

/** Answers a repeated call as it was answered first (https://docs.stripe.com/api/idempotent_requests). */
export class Idempotency {
  private readonly underWay = new Set<string>();

  constructor(private readonly store: Store) {}

  /** Takes the key for the time of one call; a second call meanwhile is refused, not queued. */
  claim(id: string, key: string): void {
    if (key.length > 255) {
      throw new StripeFailure(400, {
        message: `Idempotency keys may be 255 characters at most: '${key.slice(0, 20)}…'`,
        type: 'idempotency_error',
      });
    }
    if (this.underWay.has(id)) {
      const message = `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`;
      throw new StripeFailure(409, { code: 'idempotency_key_in_use', message, type: 'idempotency_error' });
    }
    this.underWay.add(id);
  }

  release(id: string): void {
    this.underWay.delete(id);
  }

  /** The answer given before, if any; throws when the key was used for something else. */
  recall(id: string, key: string, call: string): Answer | undefined {
    const answer = this.store.row('answer', id)?.value;
    if (!answer || isForgotten(answer, Date.now())) return undefined;
    if (answer.call === call) return answer;
    const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`;
    throw new StripeFailure(400, { message, type: 'idempotency_error' });
  }
}

export function isForgotten(answer: Answer, now: number): boolean {
  return answer.created + lifetime < now / 1000;
}

/** The same for the same method, path and parameters, in whatever order they were sent. */
export function fingerprint(method: string, path: string, body: string): string {
  const fields = body.split('&').sort().join('&');
  return createHash('sha1').update(`${method} ${path}\n${fields}`).digest('base64url');
}
