import type Stripe from 'stripe';
import type { Dossier } from './dossier.js';
import { asksItself, missing, noRequirements, standsFor } from './requirements.js';

/** The account with everything that follows from what is known of it: what is due, what it may do. */
export function assessed(account: Stripe.Account, dossier: Dossier | undefined, now: number): Stripe.Account {
  const requirements = requirementsOf(account, dossier, now);
  const enabled = requirements.disabled_reason === null;
  const names = Object.keys(account.capabilities ?? {});
  return {
    ...account,
    capabilities: Object.fromEntries(names.map((name) => [name, enabled ? 'active' : 'inactive'])),
    charges_enabled: enabled && names.includes('card_payments'),
    details_submitted: asksItself(account) ? (dossier?.submitted ?? false) : enabled,
    payouts_enabled: enabled,
    requirements,
  };
}

function requirementsOf(
  account: Stripe.Account,
  dossier: Dossier | undefined,
  now: number,
): Stripe.Account.Requirements {
  if (dossier?.check === 'rejected') return { ...noRequirements(), disabled_reason: 'rejected.listed' };
  const unsaid = missing(account, dossier);
  const document = dossier?.document;
  const key = `${standsFor(account, dossier)}.verification.document`;
  const due = [...unsaid, ...(document ? [key] : [])];
  const pressing = document && (document.by === null || document.by <= now);
  const pastDue = [...unsaid, ...(pressing ? [key] : [])];
  const pending = dossier?.check === 'pending' && pastDue.length === 0;
  return {
    ...noRequirements(),
    current_deadline: document && !pressing ? document.by : null,
    currently_due: due,
    disabled_reason: disabledReason(account, dossier, pastDue),
    errors: document?.refused ? [{ ...unverified, requirement: key }] : [],
    eventually_due: due,
    past_due: pastDue,
    pending_verification: pending ? [key] : [],
  };
}

function disabledReason(
  account: Stripe.Account,
  dossier: Dossier | undefined,
  pastDue: string[],
): Stripe.Account.Requirements.DisabledReason | null {
  if (pastDue.length > 0) return 'requirements.past_due';
  if (!asksItself(account) || dossier?.check === 'passed') return null;
  return dossier?.check === 'pending' ? 'requirements.pending_verification' : 'requirements.past_due';
}

const unverified = {
  code: 'verification_failed_keyed_identity',
  reason:
    'The person’s keyed-in identity information could not be verified. Correct any errors or upload a document that matches the identity fields.',
} satisfies Pick<Stripe.Account.Requirements.Error, 'code' | 'reason'>;
