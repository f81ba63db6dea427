import type Stripe from 'stripe';
import { authorizationSeconds, charge } from '../charge/charge.js';
import { settleCharge } from '../charge/settle-charge.js';
import { StripeFailure, invalid, type ErrorBody } from '../error/stripe-failure.js';
import { cardByFingerprint, type Decline } from '../payment-method/test-cards.js';
import type { Change } from '../store/change.js';
import { moved } from './payment-intent-status.js';

export interface AuthorizeTerms {
  returnUrl?: string;
  /** The customer has proven who they are. */
  authenticated?: boolean;
  /** Whoever asks wants an error rather than a page. */
  refuseAction?: boolean;
}

/** Tries a payment on a card: asks for the customer, is turned down, is authorized, or is taken at once. */
export class AuthorizePayment {
  constructor(
    private readonly change: Change,
    private readonly publicUrl: string,
  ) {}

  run(intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, terms: AuthorizeTerms): Stripe.PaymentIntent {
    const card = cardByFingerprint(method.card?.fingerprint);
    if (card.authentication && !terms.authenticated) return this.askCustomer(intent, method, terms);
    if (card.decline) throw this.declined(intent, method, card.decline);
    return this.authorized(intent, method, terms.authenticated);
  }

  /** What a failed attempt leaves behind; the payment can be tried again with another card. */
  failed(
    intent: Stripe.PaymentIntent,
    error: Stripe.PaymentIntent.LastPaymentError,
    chargeId: string | null,
  ): Stripe.PaymentIntent {
    const back = moved(intent, 'requires_payment_method', {
      last_payment_error: error,
      latest_charge: chargeId ?? intent.latest_charge,
      next_action: null,
      payment_method: null,
    });
    this.change.put('payment_intent', back);
    this.change.announce('payment_intent.payment_failed', back);
    return back;
  }

  private askCustomer(
    intent: Stripe.PaymentIntent,
    method: Stripe.PaymentMethod,
    terms: AuthorizeTerms,
  ): Stripe.PaymentIntent {
    if (terms.refuseAction) {
      const message = 'Your card was declined. This transaction requires authentication.';
      throw new StripeFailure(402, {
        code: 'card_declined',
        decline_code: 'authentication_required',
        message,
        type: 'card_error',
      });
    }
    if (terms.returnUrl && !/^https?:\/\//.test(terms.returnUrl)) {
      throw invalid('Not a valid URL', { code: 'url_invalid', param: 'return_url' });
    }
    const url = `${this.publicUrl}/authentication/${intent.id}?payment_intent_client_secret=${intent.client_secret}`;
    const waiting = moved(intent, 'requires_action', {
      last_payment_error: null,
      next_action: terms.returnUrl
        ? { redirect_to_url: { return_url: terms.returnUrl, url }, type: 'redirect_to_url' }
        : { type: 'use_stripe_sdk', use_stripe_sdk: { stripe_js: url, type: 'three_d_secure_redirect' } },
      payment_method: method.id,
    });
    this.change.put('payment_intent', waiting);
    this.change.announce('payment_intent.requires_action', waiting);
    return waiting;
  }

  private declined(intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, decline: Decline): StripeFailure {
    const attempt = charge(this.change, intent, method, { decline });
    this.change.put('charge', attempt);
    this.change.announce('charge.failed', attempt);
    const error: ErrorBody & Stripe.PaymentIntent.LastPaymentError = {
      charge: attempt.id,
      ...decline,
      ...(decline.decline_code ? { network_decline_code: '01' } : {}),
      payment_method: method,
      type: 'card_error',
    };
    const back = this.failed(intent, error, attempt.id);
    return new StripeFailure(402, { ...error, payment_intent: back }, true, true);
  }

  private authorized(
    intent: Stripe.PaymentIntent,
    method: Stripe.PaymentMethod,
    authenticated?: boolean,
  ): Stripe.PaymentIntent {
    const authorized = this.change.put('charge', charge(this.change, intent, method, { authenticated }));
    const common = {
      last_payment_error: null,
      latest_charge: authorized.id,
      next_action: null,
      payment_method: method.id,
    };
    if (intent.capture_method === 'manual') {
      const held = moved(intent, 'requires_capture', { ...common, amount_capturable: intent.amount });
      this.change.put('payment_intent', held);
      this.change.announce('charge.succeeded', authorized);
      this.change.announce('payment_intent.amount_capturable_updated', held);
      this.change.later('lapse_authorization', intent.id, authorizationSeconds);
      return held;
    }
    const captured = settleCharge(this.change, authorized, intent.amount);
    const paid = moved(intent, 'succeeded', { ...common, amount_received: intent.amount });
    this.change.put('payment_intent', paid);
    this.change.announce('charge.succeeded', captured);
    this.change.announce('payment_intent.succeeded', paid);
    return paid;
  }
}
