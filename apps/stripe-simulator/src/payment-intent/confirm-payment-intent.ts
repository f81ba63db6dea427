import type Stripe from 'stripe';
import { unexpectedState } from '../error/stripe-failure.js';
import { StripeFailure } from '../error/stripe-failure.js';
import { ChoosePaymentMethod } from '../payment-method/choose-payment-method.js';
import { readParameters } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { AuthorizePayment } from './authorize-payment.js';
import { describePayment } from './describe-payment.js';
import { asSeenBy, intentOf } from './payment-intent.js';
import { confirmShape } from './payment-intent.parameters.js';

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

export class ConfirmPaymentIntent implements Endpoint {
  run(call: Call): object {
    const given = readParameters(call.form, confirmShape);
    const intent = intentOf(call);
    this.refuseWrongState(intent);
    const chosen = new ChoosePaymentMethod().run(call.change, given.payment_method, given.payment_method_data);
    const method = chosen ?? this.methodFrom(call, intent);
    try {
      const terms = { returnUrl: given.return_url, refuseAction: given.error_on_requires_action };
      const said = { ...intent, ...describePayment(given) };
      return asSeenBy(call.caller, new AuthorizePayment(call.change, call.publicUrl).run(said, method, terms));
    } catch (error) {
      if (error instanceof StripeFailure && error.body.payment_intent) {
        error.body.payment_intent = asSeenBy(call.caller, error.body.payment_intent) as Stripe.PaymentIntent;
      }
      throw error;
    }
  }

  private refuseWrongState(intent: Stripe.PaymentIntent): void {
    if (confirmable.includes(intent.status)) return;
    const message =
      intent.status === 'succeeded'
        ? 'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.'
        : `You cannot confirm this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be confirmed: ${confirmable.join(', ')}.`;
    throw unexpectedState(message, intent);
  }

  private methodFrom({ change }: Call, intent: Stripe.PaymentIntent): Stripe.PaymentMethod {
    if (intent.payment_method) return change.get('payment_method', intent.payment_method as string, 'payment_method');
    const message =
      "You cannot confirm this PaymentIntent because it's missing a payment method. Update the PaymentIntent with a payment method and then confirm it again.";
    throw unexpectedState(message, intent);
  }
}
