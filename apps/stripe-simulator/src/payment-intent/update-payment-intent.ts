import type Stripe from 'stripe';
import { unexpectedState } from '../error/stripe-failure.js';
import { ChoosePaymentMethod } from '../payment-method/choose-payment-method.js';
import { mergeMetadata, readParameters } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { describePayment, refuseSmallAmount } from './describe-payment.js';
import { intentOf } from './payment-intent.js';
import { updateShape } from './payment-intent.parameters.js';
import { moved } from './payment-intent-status.js';

const open = ['requires_payment_method', 'requires_confirmation', 'requires_action'];
/** What may be said of a payment even when the money is settled. */
const harmless = new Set(['description', 'expand', 'metadata', 'receipt_email', 'transfer_group']);

export class UpdatePaymentIntent implements Endpoint {
  run(call: Call): Stripe.PaymentIntent {
    const { change, form } = call;
    const given = readParameters(form, updateShape);
    const intent = intentOf(call);
    this.refuseLateChange(intent, Object.keys(form));
    refuseSmallAmount(given.amount ?? intent.amount, given.currency ?? intent.currency);
    if (given.customer) change.get('customer', given.customer, 'customer');
    const method = new ChoosePaymentMethod().run(change, given.payment_method, given.payment_method_data);
    const said = { ...describePayment(given), metadata: mergeMetadata(intent.metadata, form, given.metadata) };
    if (!method) return change.put('payment_intent', { ...intent, ...said });
    // Another card makes whatever was asked of the old one pointless.
    const back = moved(intent, 'requires_payment_method', { ...said, next_action: null, payment_method: method.id });
    return change.put('payment_intent', moved(back, 'requires_confirmation', {}));
  }

  private refuseLateChange(intent: Stripe.PaymentIntent, names: string[]): void {
    const late = names.find((name) => !harmless.has(name));
    if (late === undefined || open.includes(intent.status)) return;
    const message = `This PaymentIntent's ${late} could not be updated because it has a status of ${intent.status}. You may only update the ${late} of a PaymentIntent with one of the following statuses: ${open.join(', ')}.`;
    throw unexpectedState(message, intent);
  }
}
