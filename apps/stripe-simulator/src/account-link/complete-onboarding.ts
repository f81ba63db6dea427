import type Stripe from 'stripe';
import { keepAccount } from '../account/account.endpoints.js';
import { bankAccount, goodIban } from '../account/bank-account.js';
import type { Change } from '../store/change.js';

/** Fills in what is still due, as a shop keeper does on Stripe's own pages. */
export class CompleteOnboarding {
  run(change: Change, accountId: string): Stripe.Account {
    const old = change.get('account', accountId, 'account');
    const profile = old.business_profile as Stripe.Account.BusinessProfile;
    const banks = old.external_accounts as Stripe.ApiList<Stripe.ExternalAccount>;
    const bank = bankAccount(old.id, { account_number: goodIban, country: 'DE', currency: 'eur' });
    return keepAccount(change, old, {
      ...old,
      business_profile: { ...profile, mcc: profile.mcc ?? '5999', url: profile.url ?? 'https://example.com' },
      business_type: old.business_type ?? 'company',
      external_accounts: { ...banks, data: banks.data.length > 0 ? banks.data : [bank] },
      tos_acceptance: { ...old.tos_acceptance, date: change.now, ip: '127.0.0.1' },
    });
  }
}
