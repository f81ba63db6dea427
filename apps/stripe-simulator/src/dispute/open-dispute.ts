import { book, feeOfDispute } from '../balance/balance-transaction.js';
import { cardByFingerprint } from '../payment-method/test-cards.js';
import type { Change } from '../store/change.js';
import { dispute } from './dispute.js';

/** The customer's bank takes the money back and asks questions later. */
export function openDispute(change: Change, chargeId: string): void {
  const charge = change.get('charge', chargeId);
  const card = cardByFingerprint(charge.payment_method_details?.card?.fingerprint);
  const opened = dispute(change, charge, card.dispute ?? 'fraudulent', (id) => [
    book(change, {
      type: 'adjustment',
      reportingCategory: 'dispute',
      amount: -charge.amount_captured,
      currency: charge.currency,
      source: id,
      description: `Chargeback withdrawal for ${charge.id}`,
      fee: feeOfDispute(),
    }),
  ]);
  change.put('dispute', opened);
  change.put('charge', { ...charge, disputed: true });
  change.announce('charge.dispute.created', opened);
  change.announce('charge.dispute.funds_withdrawn', opened);
}
