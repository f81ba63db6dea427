import type Stripe from 'stripe';
import { StripeFailure } from '../error/stripe-failure.js';
import type { Change } from '../store/change.js';
import { platform } from '../store/kinds.js';
import { assessed } from './assessed.js';
import { emptyDossier, type Dossier } from './dossier.js';

/** An account of ours; Stripe does not say whether another one exists or only no longer lets us in. */
export function connected(change: Change, id: string): Stripe.Account {
  const account = change.as(platform).find('account', id);
  if (account) return account;
  const message = `The provided key does not have access to account '${id}' (or that account does not exist). Application access may have been revoked.`;
  throw new StripeFailure(403, { code: 'account_invalid', message, type: 'invalid_request_error' }, false);
}

export function dossierOf(change: Change, id: string): Dossier {
  return change.as(platform).find('dossier', id) ?? emptyDossier(id);
}

/** Keeps what is now known of an account, and tells what it means: what is due, what has become possible. */
export function keepAccount(
  change: Change,
  old: Stripe.Account,
  known: Stripe.Account,
  dossier = dossierOf(change, old.id),
): Stripe.Account {
  change.as(platform).put('dossier', dossier);
  const now = change.as(platform).put('account', assessed(withPerson(known, dossier), dossier, change.now));
  const told = {
    charges_enabled: old.charges_enabled,
    details_submitted: old.details_submitted,
    payouts_enabled: old.payouts_enabled,
    requirements: old.requirements,
  };
  change.as(old.id).announce('account.updated', now, told);
  return now;
}

/** An individual's account shows its person; a company's representative is asked for on its own. */
export function withPerson(account: Stripe.Account, dossier: Dossier): Stripe.Account {
  return account.business_type === 'individual' && dossier.person
    ? { ...account, individual: dossier.person }
    : account;
}
