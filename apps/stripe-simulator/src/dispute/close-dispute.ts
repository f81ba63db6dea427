import type Stripe from 'stripe';
import { book } from '../balance/balance-transaction.js';
import { invalid } from '../error/stripe-failure.js';
import type { Change } from '../store/change.js';

const answerable = new Set<string>(['needs_response', 'under_review']);

export function refuseClosed(dispute: Stripe.Dispute): void {
  if (answerable.has(dispute.status)) return;
  throw invalid('This dispute is already closed.', { code: 'status_transition_invalid' });
}

/** The bank decides. Who wins gets the disputed amount back, the fee stays. */
export function closeDispute(change: Change, dispute: Stripe.Dispute, outcome: 'won' | 'lost'): Stripe.Dispute {
  const returned = outcome === 'won' ? [giveBack(change, dispute)] : [];
  const closed = change.put('dispute', {
    ...dispute,
    balance_transactions: [...dispute.balance_transactions, ...returned],
    status: outcome,
  });
  change.announce('charge.dispute.updated', closed, { status: dispute.status });
  change.announce('charge.dispute.closed', closed);
  if (outcome === 'won') change.announce('charge.dispute.funds_reinstated', closed);
  return closed;
}

function giveBack(change: Change, dispute: Stripe.Dispute): Stripe.BalanceTransaction {
  return book(change, {
    type: 'adjustment',
    reportingCategory: 'dispute_reversal',
    amount: dispute.amount,
    currency: dispute.currency,
    source: dispute.id,
    description: `Chargeback reversal for ${String(dispute.charge)}`,
  });
}
