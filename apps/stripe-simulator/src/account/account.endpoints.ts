import type Stripe from 'stripe';
import { listPage, readListParameters } from '../request/list-page.js';
import { group, mergeMetadata, oneOf, readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import type { Change } from '../store/change.js';
import { platform } from '../store/kinds.js';
import { account } from './account.js';
import { accountShape, describeAccount } from './describe-account.js';
import { assessed } from './requirements.js';

const controller = group({
  fees: group({ payer: oneOf('account', 'application') }),
  losses: group({ payments: oneOf('application', 'stripe') }),
  requirement_collection: oneOf('application', 'stripe'),
  stripe_dashboard: group({ type: oneOf('express', 'full', 'none') }),
});
const type = oneOf('custom', 'express', 'standard');

export class CreateAccount implements Endpoint {
  run({ change, form }: Call): Stripe.Account {
    const given = readParameters(form, { ...accountShape, controller, country: text(2), type });
    const fresh = account(
      change,
      given.country?.toUpperCase() ?? 'DE',
      given.type ?? (given.controller ? 'none' : 'standard'),
    );
    // Where Stripe collects the data, the dashboard's settings ask for the usual capabilities.
    const usual: Record<string, boolean> = given.type === 'custom' ? {} : { card_payments: true, transfers: true };
    const described = describeAccount(fresh, { ...given, capabilities: given.capabilities ?? usual });
    const created = assessed({
      ...described,
      controller: {
        ...(described.controller as Stripe.Account.Controller),
        ...given.controller,
      } as Stripe.Account.Controller,
      metadata: mergeMetadata({}, form, given.metadata),
    });
    return change.put('account', created);
  }
}

export class UpdateAccount implements Endpoint {
  run({ change, form, path }: Call): Stripe.Account {
    const given = readParameters(form, accountShape);
    const old = change.get('account', path['id'] as string, 'account');
    const metadata = mergeMetadata(old.metadata ?? {}, form, given.metadata);
    return keepAccount(change, old, { ...describeAccount(old, given), metadata });
  }
}

export class RetrieveAccount implements Endpoint {
  run({ change, form, path }: Call): Stripe.Account {
    readParameters(form, {});
    return change.get('account', path['id'] as string, 'account');
  }
}

/** The account of the key itself: the marketplace, or the one named by `Stripe-Account`. */
export class RetrieveOwnAccount implements Endpoint {
  run({ change, form }: Call): Stripe.Account {
    readParameters(form, {});
    const known = change.as(platform).find('account', change.account);
    const own = { ...account(change, 'DE', 'standard'), id: platform, email: 'platform@example.com' };
    return known ?? { ...own, charges_enabled: true, details_submitted: true, payouts_enabled: true };
  }
}

export class ListAccounts implements Endpoint {
  run({ change, form }: Call): object {
    return listPage(change.newest('account'), '/v1/accounts', readListParameters(form, {}));
  }
}

/** Keeps what is now known of an account, and tells what it means: what is due, what has become possible. */
export function keepAccount(change: Change, old: Stripe.Account, known: Stripe.Account): Stripe.Account {
  const now = change.as(platform).put('account', assessed(known));
  const told = {
    charges_enabled: old.charges_enabled,
    details_submitted: old.details_submitted,
    payouts_enabled: old.payouts_enabled,
    requirements: old.requirements,
  };
  change.as(old.id).announce('account.updated', now, told);
  return now;
}
