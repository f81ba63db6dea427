import type Stripe from 'stripe';
import { listPage, readListParameters } from '../request/list-page.js';
import { group, mergeMetadata, oneOf, readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { platform } from '../store/kinds.js';
import { account } from './account.js';
import { accountShape, describeAccount } from './describe-account.js';
import { assessed } from './assessed.js';
import { connected, dossierOf, keepAccount } from './keep-account.js';

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
    const created = {
      ...described,
      controller: {
        ...(described.controller as Stripe.Account.Controller),
        ...given.controller,
      } as Stripe.Account.Controller,
      metadata: mergeMetadata({}, form, given.metadata),
    };
    return change.put('account', assessed(created, undefined, change.now));
  }
}

export class UpdateAccount implements Endpoint {
  run({ change, form, path }: Call): Stripe.Account {
    const given = readParameters(form, accountShape);
    const old = connected(change, path['id'] as string);
    const metadata = mergeMetadata(old.metadata ?? {}, form, given.metadata);
    return keepAccount(change, old, { ...describeAccount(old, given), metadata });
  }
}

export class RetrieveAccount implements Endpoint {
  run({ change, form, path }: Call): Stripe.Account {
    readParameters(form, {});
    return connected(change, path['id'] as string);
  }
}

/** Who stands for an account: one person here, as the onboarding pages ask for one. */
export class ListPersons implements Endpoint {
  run({ change, form, path }: Call): object {
    const account = connected(change, path['id'] as string);
    const { person } = dossierOf(change, account.id);
    return listPage(person ? [person] : [], `/v1/accounts/${account.id}/persons`, readListParameters(form, {}));
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
