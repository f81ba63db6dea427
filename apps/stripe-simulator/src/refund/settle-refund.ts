import { book } from '../balance/balance-transaction.js';
import { refunded } from './refund.js';
import type { Change } from '../store/change.js';

/** The bank could not give the money back: it returns to our balance, and the charge counts as unrefunded again. */
export function failRefund(change: Change, id: string): void {
  const given = change.get('refund', id);
  const charge = change.get('charge', given.charge as string);
  const transaction = book(change, {
    type: 'refund_failure',
    reportingCategory: 'refund_failure',
    amount: given.amount,
    currency: given.currency,
    source: given.id,
    description: 'REFUND FAILURE',
  });
  const failed = change.put('refund', {
    ...given,
    failure_balance_transaction: transaction.id,
    failure_reason: 'expired_or_canceled_card',
    status: 'failed',
  });
  const restored = change.put('charge', refunded(charge, -given.amount));
  change.announce('refund.updated', failed);
  change.announce('refund.failed', failed);
  change.announce('charge.refund.updated', failed);
  change.announce('charge.updated', restored);
}

export function finishRefund(change: Change, id: string): void {
  const { pending_reason: _reason, ...given } = change.get('refund', id);
  const finished = change.put('refund', { ...given, status: 'succeeded' });
  change.announce('refund.updated', finished);
  change.announce('charge.refund.updated', finished);
}
