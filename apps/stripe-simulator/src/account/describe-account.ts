import type Stripe from 'stripe';
import { emptyAddress } from '../payment-method/payment-method.js';
import {
  currency,
  fields,
  flag,
  group,
  integer,
  metadata,
  oneOf,
  orEmpty,
  required,
  text,
  unsupported,
  type Reader,
  type Shape,
  type Values,
} from '../request/parameters.js';
import { bankAccount } from './bank-account.js';

const address = group({
  city: text(),
  country: text(2),
  line1: text(),
  line2: text(),
  postal_code: text(),
  state: text(),
});
const profile = group({
  mcc: text(4),
  name: text(),
  product_description: text(),
  support_address: address,
  support_email: text(),
  support_phone: text(),
  support_url: orEmpty(text()),
  url: orEmpty(text()),
});
/** `capabilities[transfers][requested]=true`: any capability may be asked for. */
const capabilities: Reader<Record<string, boolean>> = (value, path) => {
  const asked = Object.entries(fields(value, path));
  return Object.fromEntries(
    asked.map(([name, one]) => [name, group({ requested: required(flag) })(one, `${path}[${name}]`).requested]),
  );
};
const bank = group({
  object: required(oneOf('bank_account')),
  account_holder_name: text(),
  account_holder_type: oneOf('company', 'individual'),
  account_number: required(text(34)),
  country: required(text(2)),
  currency: required(currency),
  routing_number: text(),
});

/** What may be said of an account at its beginning and later. */
export const accountShape = {
  account_token: unsupported,
  business_profile: profile,
  business_type: oneOf('company', 'government_entity', 'individual', 'non_profit'),
  capabilities,
  company: fields,
  default_currency: currency,
  documents: unsupported,
  email: text(),
  external_account: bank,
  groups: unsupported,
  individual: fields,
  metadata,
  settings: fields,
  tos_acceptance: group({ date: integer(), ip: text(), user_agent: text(), service_agreement: text() }),
} satisfies Record<keyof Omit<Stripe.AccountUpdateParams, 'expand'>, unknown> & Shape;

export function describeAccount(account: Stripe.Account, given: Values<typeof accountShape>): Stripe.Account {
  const { support_address: supportAddress, ...said } = given.business_profile ?? {};
  const asked = Object.entries(given.capabilities ?? {}).filter(([, requested]) => requested);
  return {
    ...account,
    business_profile: {
      ...(account.business_profile as Stripe.Account.BusinessProfile),
      ...said,
      ...(supportAddress ? { support_address: { ...emptyAddress, ...supportAddress } } : {}),
    },
    business_type: given.business_type ?? account.business_type,
    capabilities: { ...account.capabilities, ...Object.fromEntries(asked.map(([name]) => [name, 'inactive'])) },
    ...(given.company ? { company: { ...account.company, ...(given.company as Stripe.Account.Company) } } : {}),
    default_currency: given.default_currency ?? account.default_currency,
    email: given.email ?? account.email,
    external_accounts: given.external_account
      ? {
          ...(account.external_accounts as Stripe.ApiList<Stripe.ExternalAccount>),
          data: [bankAccount(account.id, given.external_account)],
        }
      : account.external_accounts,
    ...(given.individual
      ? { individual: { ...account.individual, ...(given.individual as object) } as Stripe.Person }
      : {}),
    settings: given.settings
      ? mergeSettings(account.settings as Stripe.Account.Settings, given.settings)
      : account.settings,
    tos_acceptance: { ...account.tos_acceptance, ...given.tos_acceptance },
  };
}

function mergeSettings(old: Stripe.Account.Settings, said: object): Stripe.Account.Settings {
  const merge = (one: unknown, other: unknown): unknown => {
    if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return other;
    const names = Object.entries(other).map(([name, value]) => [
      name,
      merge((one as Record<string, unknown>)[name], value),
    ]);
    return { ...one, ...Object.fromEntries(names) };
  };
  return merge(old, said) as Stripe.Account.Settings;
}
