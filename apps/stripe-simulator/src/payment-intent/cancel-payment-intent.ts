import type Stripe from 'stripe';
import { unexpectedState } from '../error/stripe-failure.js';
import { releaseAuthorization } from '../refund/release-authorization.js';
import { readParameters } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import type { Change } from '../store/change.js';
import { intentOf } from './payment-intent.js';
import { cancelShape } from './payment-intent.parameters.js';
import { moved } from './payment-intent-status.js';

const cancelable = ['requires_payment_method', 'requires_confirmation', 'requires_action', 'requires_capture'];

export class CancelPaymentIntent implements Endpoint {
  run(call: Call): Stripe.PaymentIntent {
    const given = readParameters(call.form, cancelShape);
    const intent = intentOf(call);
    if (!cancelable.includes(intent.status)) {
      const message = `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${cancelable.join(', ')}.`;
      throw unexpectedState(message, intent);
    }
    return cancelPayment(call.change, intent, given.cancellation_reason ?? null);
  }
}

/** After seven days the bank lets go of the money by itself. */
export function lapseAuthorization(change: Change, id: string): void {
  const intent = change.get('payment_intent', id);
  if (intent.status !== 'requires_capture') return;
  cancelPayment(change, intent, 'automatic');
}

function cancelPayment(
  change: Change,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  const canceled = moved(intent, 'canceled', {
    amount_capturable: 0,
    canceled_at: change.now,
    cancellation_reason: reason,
    next_action: null,
  });
  if (intent.status === 'requires_capture') {
    const lapsed = reason === 'automatic';
    const charge = change.get('charge', intent.latest_charge as string);
    const released = releaseAuthorization(change, charge, charge.amount, lapsed ? 'expired_uncaptured_charge' : null);
    if (lapsed) change.announce('charge.expired', released);
    change.settle('lapse_authorization', intent.id);
  }
  change.put('payment_intent', canceled);
  change.announce('payment_intent.canceled', canceled);
  return canceled;
}
