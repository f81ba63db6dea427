import type Stripe from 'stripe';
import type { KnownStatus } from './payout-account.entity.js';

/**
 * An account in our words. `active`: money can be transferred to it and paid out. `in_review`: everything was said and
 * Stripe checks it. `restricted`: it was said, but something is missing or refused, and nothing is paid out.
 */
export function statusOf(account: Stripe.Account): KnownStatus {
  const { requirements } = account;
  const reason = requirements?.disabled_reason ?? '';
  if (reason.startsWith('rejected.') || reason === 'platform_paused') return 'restricted';
  if (account.payouts_enabled && account.capabilities?.transfers === 'active') return 'active';
  if (!account.details_submitted) return 'incomplete';
  const missing = [...(requirements?.past_due ?? []), ...(requirements?.currently_due ?? [])];
  return missing.length > 0 ? 'restricted' : 'in_review';
}

/** The end of the account number into which it is paid out, when there is one. */
export function bankLast4(account: Stripe.Account): string | null {
  const [bank] = account.external_accounts?.data ?? [];
  return bank?.last4 ?? null;
}
