import type Stripe from 'stripe';
import { book, cardFee, settlementSeconds } from '../balance/balance-transaction.js';
import { cardByFingerprint } from '../payment-method/test-cards.js';
import type { Change } from '../store/change.js';

/** Takes `amount` cents of an authorized charge and books them, less the fee. */
export function settleCharge(change: Change, authorized: Stripe.Charge, amount: number): Stripe.Charge {
  const card = cardByFingerprint(authorized.payment_method_details?.card?.fingerprint);
  const transaction = book(change, {
    type: 'charge',
    reportingCategory: 'charge',
    amount,
    currency: authorized.currency,
    source: authorized.id,
    description: authorized.description,
    fee: cardFee(amount),
    availableOn: card.instant ? change.now : change.now + settlementSeconds,
  });
  const captured = change.put('charge', {
    ...authorized,
    amount_captured: amount,
    balance_transaction: transaction.id,
    captured: true,
  });
  if (card.dispute) change.later('open_dispute', captured.id);
  return captured;
}
