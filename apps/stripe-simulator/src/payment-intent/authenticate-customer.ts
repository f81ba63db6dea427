import type Stripe from 'stripe';
import { StripeFailure, unexpectedState } from '../error/stripe-failure.js';
import type { Change } from '../store/change.js';
import { AuthorizePayment } from './authorize-payment.js';

/** What the customer presses on the bank's page: the payment goes on, or fails for good with this card. */
export class AuthenticateCustomer {
  run(change: Change, intent: Stripe.PaymentIntent, confirmed: boolean): Stripe.PaymentIntent {
    if (intent.status !== 'requires_action') {
      throw unexpectedState(
        `This PaymentIntent is not waiting for its customer; its status is ${intent.status}.`,
        intent,
      );
    }
    const method = change.get('payment_method', intent.payment_method as string);
    const authorize = new AuthorizePayment(change, '');
    if (!confirmed) return authorize.failed(intent, notAuthenticated(method), null);
    try {
      return authorize.run(intent, method, { authenticated: true });
    } catch (error) {
      // Turned down after all. There is nobody to tell but the page, which shows it by sending the customer back.
      if (error instanceof StripeFailure && error.keepsChanges) return change.get('payment_intent', intent.id);
      throw error;
    }
  }
}

function notAuthenticated(method: Stripe.PaymentMethod): Stripe.PaymentIntent.LastPaymentError {
  return {
    code: 'payment_intent_authentication_failure',
    doc_url: 'https://stripe.com/docs/error-codes/payment-intent-authentication-failure',
    message:
      'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
    payment_method: method,
    type: 'invalid_request_error',
  };
}
