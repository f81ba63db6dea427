import type Stripe from 'stripe';
import { invalid } from '../error/stripe-failure.js';
import { ChoosePaymentMethod } from '../payment-method/choose-payment-method.js';
import { mergeMetadata, readParameters } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { AuthorizePayment } from './authorize-payment.js';
import { describePayment, refuseSmallAmount } from './describe-payment.js';
import { paymentIntent } from './payment-intent.js';
import { createShape } from './payment-intent.parameters.js';

export class CreatePaymentIntent implements Endpoint {
  run({ change, form, publicUrl }: Call): Stripe.PaymentIntent {
    const given = readParameters(form, createShape);
    refuseSmallAmount(given.amount, given.currency);
    if (given.automatic_payment_methods?.enabled && given.payment_method_types) {
      throw invalid('You may only specify one of these parameters: automatic_payment_methods, payment_method_types.');
    }
    if (given.customer) change.get('customer', given.customer, 'customer');
    const method = new ChoosePaymentMethod().run(change, given.payment_method, given.payment_method_data);
    const intent = paymentIntent(
      change,
      { amount: given.amount, currency: given.currency },
      {
        ...describePayment(given),
        automatic_payment_methods: automaticMethods(given),
        metadata: mergeMetadata({}, form, given.metadata),
        payment_method: method?.id ?? null,
        status: method ? 'requires_confirmation' : 'requires_payment_method',
      },
    );
    change.put('payment_intent', intent);
    change.announce('payment_intent.created', intent);
    if (!given.confirm) return intent;
    if (!method)
      throw invalid('You must provide a payment method when `confirm` is true.', { param: 'payment_method' });
    return new AuthorizePayment(change, publicUrl).run(intent, method, { returnUrl: given.return_url });
  }
}

/** Without any word on payment methods Stripe chooses them itself. */
function automaticMethods(given: {
  automatic_payment_methods?: { enabled: boolean; allow_redirects?: 'always' | 'never' };
  payment_method_types?: string[];
}): Stripe.PaymentIntent.AutomaticPaymentMethods | null {
  if (given.payment_method_types) return null;
  const asked = given.automatic_payment_methods ?? { enabled: true };
  return { allow_redirects: asked.allow_redirects ?? 'always', enabled: asked.enabled };
}
