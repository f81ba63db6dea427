import type Stripe from 'stripe';
import type { Change } from '../store/change.js';
import { newId } from '../store/new-id.js';

export function refund(
  change: Change,
  of: Stripe.Charge,
  amount: number,
  more: Partial<Stripe.Refund> = {},
): Stripe.Refund {
  return {
    id: newId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: of.id,
    created: change.now,
    currency: of.currency,
    customer: of.customer,
    customer_account: null,
    destination_details: { card: { type: 'refund' }, type: 'card' },
    metadata: {},
    payment_intent: of.payment_intent,
    payment_method: of.payment_method,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
    ...more,
  };
}

/** The charge with `amount` cents more given back. */
export function refunded(of: Stripe.Charge, amount: number): Stripe.Charge {
  const total = of.amount_refunded + amount;
  return { ...of, amount_refunded: total, refunded: total === of.amount };
}
