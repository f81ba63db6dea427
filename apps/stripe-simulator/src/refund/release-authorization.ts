import type Stripe from 'stripe';
import type { Change } from '../store/change.js';
import { refund, refunded } from './refund.js';

/**
 * Gives back cents that were authorized and will never be captured. No money moves, so the refund has no balance
 * transaction; listeners must not take it for one of their own refunds.
 */
export function releaseAuthorization(
  change: Change,
  of: Stripe.Charge,
  amount: number,
  reason: Stripe.Refund.Reason | null = null,
): Stripe.Charge {
  const released = refund(change, of, amount, {
    reason,
    destination_details: { card: { type: 'reversal' }, type: 'card' },
  });
  change.put('refund', released);
  const rest = change.put('charge', refunded(of, amount));
  change.announce('refund.created', released);
  change.announce('charge.refunded', rest);
  return rest;
}
