import type Stripe from 'stripe';
import { settleCharge } from '../charge/settle-charge.js';
import { invalid, money, unexpectedState } from '../error/stripe-failure.js';
import { releaseAuthorization } from '../refund/release-authorization.js';
import { mergeMetadata, readParameters } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { intentOf } from './payment-intent.js';
import { captureShape } from './payment-intent.parameters.js';
import { moved } from './payment-intent-status.js';

/** Takes up to what was authorized, once; what is not taken is released. */
export class CapturePaymentIntent implements Endpoint {
  run(call: Call): Stripe.PaymentIntent {
    const { change, form } = call;
    const given = readParameters(form, captureShape);
    const intent = intentOf(call);
    this.refuseWrongState(intent);
    const amount = given.amount_to_capture ?? intent.amount_capturable;
    if (amount > intent.amount_capturable) {
      const message = `The requested capture amount ${money(amount, intent.currency)} is greater than the amount you can capture for this charge: ${money(intent.amount_capturable, intent.currency)}.`;
      throw invalid(message, { code: 'amount_too_large', param: 'amount_to_capture', payment_intent: intent });
    }
    if (given.final_capture === false) throw invalid('The simulator captures once.', { param: 'final_capture' });
    const charged = change.get('charge', intent.latest_charge as string);
    const captured = settleCharge(change, charged, amount);
    const paid = moved(intent, 'succeeded', {
      amount_capturable: 0,
      amount_received: amount,
      metadata: mergeMetadata(intent.metadata, form, given.metadata),
    });
    change.put('payment_intent', paid);
    change.settle('lapse_authorization', intent.id);
    change.announce('charge.captured', captured);
    // Stripe counts and announces the rest as refunded, although it was never taken.
    if (amount < captured.amount) releaseAuthorization(change, captured, captured.amount - amount);
    change.announce('payment_intent.succeeded', paid);
    return paid;
  }

  private refuseWrongState(intent: Stripe.PaymentIntent): void {
    if (intent.status === 'requires_capture') return;
    const message =
      intent.status === 'succeeded'
        ? 'This PaymentIntent could not be captured because it has already been captured.'
        : `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`;
    throw unexpectedState(message, intent);
  }
}
