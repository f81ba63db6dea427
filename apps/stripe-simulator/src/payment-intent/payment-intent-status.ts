import type Stripe from 'stripe';

export type PaymentIntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled';

/** Where a payment can go from where it is (https://docs.stripe.com/payments/paymentintents/lifecycle). */
export const paymentIntentMoves: Record<PaymentIntentStatus, readonly PaymentIntentStatus[]> = {
  requires_payment_method: ['requires_confirmation', 'requires_action', 'requires_capture', 'succeeded', 'canceled'],
  requires_confirmation: ['requires_payment_method', 'requires_action', 'requires_capture', 'succeeded', 'canceled'],
  requires_action: ['requires_payment_method', 'requires_capture', 'succeeded', 'canceled'],
  requires_capture: ['succeeded', 'canceled'],
  succeeded: [],
  canceled: [],
};

/** The payment in its next status. A move the table does not know is a mistake of the simulator, not of the caller. */
export function moved(
  intent: Stripe.PaymentIntent,
  status: PaymentIntentStatus,
  more: Partial<Stripe.PaymentIntent>,
): Stripe.PaymentIntent {
  const from = intent.status as PaymentIntentStatus;
  if (from !== status && !paymentIntentMoves[from].includes(status)) {
    throw new Error(`${intent.id} cannot go from ${from} to ${status}`);
  }
  return { ...intent, ...more, status };
}
