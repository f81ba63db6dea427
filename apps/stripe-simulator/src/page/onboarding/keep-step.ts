import type Stripe from 'stripe';
import { bankAccount } from '../../account/bank-account.js';
import type { Dossier } from '../../account/dossier.js';
import { dossierOf, keepAccount } from '../../account/keep-account.js';
import { person } from '../../account/person.js';
import { missing } from '../../account/requirements.js';
import { ended, verdictOn } from '../../account/verify-account.js';
import type { Change } from '../../store/change.js';
import { newId } from '../../store/new-id.js';
import type { Values } from './fields.js';
import type { Step } from './steps.js';

/** How long Stripe looks at what it was told, in seconds. */
const secondsToCheck = 4;

/** Writes down what one page of the onboarding said, and has it checked once everything is there and sent off. */
export class KeepStep {
  run(change: Change, accountId: string, step: Step, values: Values): void {
    const account = change.get('account', accountId);
    const dossier = dossierOf(change, accountId);
    if (step === 'business') keepAccount(change, account, business(account, values));
    if (step === 'bank') keepAccount(change, account, bank(account, values));
    if (step === 'person') this.person(change, account, dossier, values);
    if (step === 'identity') this.identity(change, account, dossier, values);
    if (step === 'terms') this.terms(change, account, dossier);
  }

  /** What was confirmed stays so; what is said anew has to be looked at anew. */
  private person(change: Change, account: Stripe.Account, dossier: Dossier, values: Values): void {
    const [year, month, day] = (values['birth'] ?? '').split('-').map(Number) as [number, number, number];
    const known = person(change, account.id, { ...personGiven(values), dob: { day, month, year } }, dossier.person?.id);
    const again = dossier.submitted && dossier.check !== 'passed';
    this.check(change, account, { ...dossier, person: known, document: again ? null : dossier.document }, again);
  }

  private identity(change: Change, account: Stripe.Account, dossier: Dossier, values: Values): void {
    const { person: somebody } = dossier;
    if (!somebody || values['document'] === 'bad') {
      keepAccount(change, account, account, {
        ...dossier,
        document: { by: dossier.document?.by ?? null, refused: true },
      });
      return;
    }
    const document = { back: null, details: null, details_code: null, front: newId('file') };
    const shown = { ...somebody, verification: { ...(somebody.verification as Stripe.Person.Verification), document } };
    const failed = dossier.check === 'failed';
    this.check(change, account, { ...dossier, person: shown, document: null }, failed);
  }

  private terms(change: Change, account: Stripe.Account, dossier: Dossier): void {
    const accepted = { ...account, tos_acceptance: { date: change.now, ip: '127.0.0.1', user_agent: null } };
    const complete = missing(accepted, dossier).length === 0;
    const fresh = complete && dossier.check === 'none';
    this.check(change, accepted, { ...dossier, submitted: dossier.submitted || complete }, fresh);
  }

  private check(change: Change, account: Stripe.Account, dossier: Dossier, due: boolean): void {
    const old = change.get('account', account.id);
    const { atOnce } = dossier.person ? verdictOn(dossier.person) : { atOnce: false };
    if (due && !atOnce) change.later('verify_account', account.id, secondsToCheck);
    const checked: Dossier = due ? { ...dossier, check: 'pending' } : dossier;
    keepAccount(change, old, account, due && atOnce ? ended(checked) : checked);
  }
}

function business(account: Stripe.Account, values: Values): Stripe.Account {
  const profile = account.business_profile as Stripe.Account.BusinessProfile;
  const type = values['businessType'] as Stripe.Account.BusinessType;
  const said = {
    ...account,
    business_profile: { ...profile, mcc: values['mcc'] ?? null, product_description: values['description'] ?? null },
    business_type: type,
  };
  if (type === 'individual') return said;
  const address: Stripe.Address = {
    city: values['city'] ?? null,
    country: 'DE',
    line1: values['line1'] ?? null,
    line2: null,
    postal_code: values['postalCode'] ?? null,
    state: null,
  };
  return { ...said, company: { ...account.company, address, name: values['name'] ?? null, tax_id_provided: true } };
}

function bank(account: Stripe.Account, values: Values): Stripe.Account {
  const banks = account.external_accounts as Stripe.ApiList<Stripe.ExternalAccount>;
  const given = {
    account_number: values['iban'] ?? '',
    account_holder_name: values['holder'],
    country: 'DE',
    currency: 'eur',
  };
  return { ...account, external_accounts: { ...banks, data: [bankAccount(account.id, given)] } };
}

const personGiven = (values: Values) => ({
  firstName: values['firstName'] ?? '',
  lastName: values['lastName'] ?? '',
  line1: values['line1'] ?? '',
  postalCode: values['postalCode'] ?? '',
  city: values['city'] ?? '',
  email: values['email'] ?? '',
  phone: values['phone'] ?? '',
});
