import type Stripe from 'stripe';

/** The fields of Stripe's error body, by the names the SDK reads. */
export type ErrorBody = Pick<
  Stripe.StripeRawError,
  | 'advice_code'
  | 'charge'
  | 'code'
  | 'decline_code'
  | 'doc_url'
  | 'message'
  | 'network_decline_code'
  | 'param'
  | 'payment_intent'
  | 'payment_method'
  | 'request_log_url'
> & { type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' };

/** How a call fails: status and body go to the caller as they stand. */
export class StripeFailure extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    /** A failure from before the endpoint ran is not kept for the idempotency key: a corrected retry may succeed. */
    readonly remembered = true,
    /** A declined card is an answer, not an accident: its charge and its events stay. */
    readonly keepsChanges = false,
  ) {
    super(body.message);
    if (body.code) body.doc_url = `https://stripe.com/docs/error-codes/${body.code.replaceAll('_', '-')}`;
  }
}

export function invalid(message: string, more: Partial<ErrorBody> = {}): StripeFailure {
  return new StripeFailure(400, { ...more, message, type: 'invalid_request_error' });
}

/** A parameter that does not read: found before the endpoint runs, so a retry with the same key starts anew. */
export function badParameter(message: string, param: string, code?: string): StripeFailure {
  return new StripeFailure(400, { code, message, param, type: 'invalid_request_error' }, false);
}

export function missing(kind: string, id: string, param = 'id'): StripeFailure {
  const message = `No such ${kind}: '${id}'`;
  return new StripeFailure(404, { code: 'resource_missing', message, param, type: 'invalid_request_error' });
}

export function unexpectedState(message: string, intent: Stripe.PaymentIntent): StripeFailure {
  return invalid(message, { code: 'payment_intent_unexpected_state', payment_intent: intent });
}

/** Amounts in messages, as Stripe words them. */
export function money(amount: number, currency: string): string {
  const text = (amount / 100).toFixed(2);
  return currency === 'eur' ? `€${text}` : `${text} ${currency}`;
}
