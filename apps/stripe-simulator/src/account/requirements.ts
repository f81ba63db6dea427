import type Stripe from 'stripe';

/** What Stripe wants to know before money may flow, and whether an account says it. */
const wanted: Record<string, (account: Stripe.Account) => boolean> = {
  business_type: (account) => Boolean(account.business_type),
  'business_profile.mcc': (account) => Boolean(account.business_profile?.mcc),
  'business_profile.url': (account) =>
    Boolean(account.business_profile?.url ?? account.business_profile?.product_description),
  external_account: (account) => (account.external_accounts?.data.length ?? 0) > 0,
  'tos_acceptance.date': (account) => Boolean(account.tos_acceptance?.date),
  'tos_acceptance.ip': (account) => Boolean(account.tos_acceptance?.ip),
};

export function noRequirements(): Stripe.Account.Requirements {
  return {
    alternatives: [],
    current_deadline: null,
    currently_due: [],
    disabled_reason: null,
    errors: [],
    eventually_due: [],
    past_due: [],
    pending_verification: [],
  };
}

/** The account with everything that follows from what is known of it: what is due, what it may do. */
export function assessed(account: Stripe.Account): Stripe.Account {
  const due = Object.keys(wanted).filter((name) => !wanted[name]?.(account));
  const complete = due.length === 0;
  const names = Object.keys(account.capabilities ?? {});
  const capabilities = Object.fromEntries(names.map((name) => [name, complete ? 'active' : 'inactive']));
  return {
    ...account,
    capabilities,
    charges_enabled: complete && names.includes('card_payments'),
    details_submitted: complete,
    payouts_enabled: complete,
    requirements: {
      ...noRequirements(),
      currently_due: due,
      disabled_reason: complete ? null : 'requirements.past_due',
      eventually_due: due,
      past_due: due,
    },
  };
}
