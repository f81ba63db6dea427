import type Stripe from 'stripe';
import { readParameters } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import type { Change } from '../store/change.js';

export interface Funds {
  currency: string;
  available: number;
  pending: number;
}

/** The balance of the account the change is made for: the sum of its ledger, in cents. */
export function fundsOf(change: Change, currency: string): Funds {
  const funds = { currency, available: 0, pending: 0 };
  for (const one of change.newest('balance_transaction')) {
    if (one.currency === currency) funds[one.available_on <= change.now ? 'available' : 'pending'] += one.net;
  }
  return funds;
}

export class RetrieveBalance implements Endpoint {
  run({ change, form }: Call): Stripe.Balance {
    readParameters(form, {});
    const currencies = new Set(['eur', ...change.newest('balance_transaction').map((one) => one.currency)]);
    const funds = [...currencies].map((currency) => fundsOf(change, currency));
    return {
      object: 'balance',
      available: funds.map(({ currency, available }) => ({
        amount: available,
        currency,
        source_types: { card: available },
      })),
      connect_reserved: funds.map(({ currency }) => ({ amount: 0, currency })),
      livemode: false,
      pending: funds.map(({ currency, pending }) => ({ amount: pending, currency, source_types: { card: pending } })),
    };
  }
}
