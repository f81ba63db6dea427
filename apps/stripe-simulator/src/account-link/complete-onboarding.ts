import type Stripe from 'stripe';
import { bankAccount, goodIban } from '../account/bank-account.js';
import { dossierOf, keepAccount } from '../account/keep-account.js';
import { person } from '../account/person.js';
import type { Change } from '../store/change.js';

/** Fills in what is still due and has it checked, as if a shop keeper had been through all of Stripe's pages. */
export class CompleteOnboarding {
  run(change: Change, accountId: string): Stripe.Account {
    const old = change.get('account', accountId, 'account');
    const profile = old.business_profile as Stripe.Account.BusinessProfile;
    const banks = old.external_accounts as Stripe.ApiList<Stripe.ExternalAccount>;
    const bank = bankAccount(old.id, { account_number: goodIban, country: 'DE', currency: 'eur' });
    const known: Stripe.Account = {
      ...old,
      business_profile: { ...profile, mcc: profile.mcc ?? '5999', url: profile.url ?? 'https://example.com' },
      business_type: old.business_type ?? 'individual',
      external_accounts: { ...banks, data: banks.data.length > 0 ? banks.data : [bank] },
      tos_acceptance: { ...old.tos_acceptance, date: change.now, ip: '127.0.0.1' },
    };
    const dossier = dossierOf(change, accountId);
    return keepAccount(change, old, companyOf(known), {
      ...dossier,
      person: dossier.person ?? person(change, accountId, somebody),
      submitted: true,
      check: 'passed',
      document: null,
    });
  }
}

function companyOf(account: Stripe.Account): Stripe.Account {
  if (account.business_type === 'individual') return account;
  const name = account.company?.name ?? account.business_profile?.name ?? 'Example';
  const address = { ...somewhere, ...account.company?.address };
  return { ...account, company: { ...account.company, address, name, tax_id_provided: true } };
}

const somewhere: Stripe.Address = {
  city: 'Gera',
  country: 'DE',
  line1: 'Markt 1',
  line2: null,
  postal_code: '07545',
  state: null,
};

const somebody = {
  firstName: 'Jenny',
  lastName: 'Rosen',
  dob: { day: 1, month: 1, year: 1901 },
  line1: 'Markt 1',
  postalCode: '07545',
  city: 'Gera',
  email: 'jenny.rosen@example.com',
  phone: '+49365000000',
};
