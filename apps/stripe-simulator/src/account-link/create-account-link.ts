import type Stripe from 'stripe';
import { connected } from '../account/keep-account.js';
import { invalid } from '../error/stripe-failure.js';
import { fields, oneOf, readParameters, required, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { newId } from '../store/new-id.js';

const secondsToUse = 300;

/** A link that takes a shop keeper to the onboarding page, once and for a few minutes. */
export class CreateAccountLink implements Endpoint {
  run({ change, form, publicUrl }: Call): Stripe.AccountLink {
    const given = readParameters(form, {
      account: required(text()),
      type: required(oneOf('account_onboarding', 'account_update')),
      refresh_url: required(text()),
      return_url: required(text()),
      collect: oneOf('currently_due', 'eventually_due'),
      collection_options: fields,
    });
    for (const name of ['refresh_url', 'return_url'] as const) {
      if (!/^https?:\/\//.test(given[name])) throw invalid('Not a valid URL', { code: 'url_invalid', param: name });
    }
    connected(change, given.account);
    const expires = change.now + secondsToUse;
    const link = change.put('onboarding', {
      id: newId('onboarding'),
      account: given.account,
      returnUrl: given.return_url,
      refreshUrl: given.refresh_url,
      expires,
    });
    return {
      object: 'account_link',
      created: change.now,
      expires_at: expires,
      url: `${publicUrl}/onboarding/${link.id}`,
    };
  }
}
