import type Stripe from 'stripe';
import type { Dossier } from './dossier.js';

type Said = (account: Stripe.Account, dossier: Dossier | undefined) => boolean;

/** What Stripe wants to know before money may flow, and whether an account says it. */
const basic: Record<string, Said> = {
  business_type: (account) => Boolean(account.business_type),
  'business_profile.mcc': (account) => Boolean(account.business_profile?.mcc),
  'business_profile.url': (account) =>
    Boolean(account.business_profile?.url ?? account.business_profile?.product_description),
  external_account: (account) => (account.external_accounts?.data.length ?? 0) > 0,
  'tos_acceptance.date': (account) => Boolean(account.tos_acceptance?.date),
  'tos_acceptance.ip': (account) => Boolean(account.tos_acceptance?.ip),
};
/** Of companies and associations. */
const ofCompany: Record<string, Said> = {
  'company.address.city': (account) => Boolean(account.company?.address?.city),
  'company.address.line1': (account) => Boolean(account.company?.address?.line1),
  'company.address.postal_code': (account) => Boolean(account.company?.address?.postal_code),
  'company.name': (account) => Boolean(account.company?.name),
  'company.tax_id': (account) => Boolean(account.company?.tax_id_provided),
};
/** Of the person who stands for the account; the key begins with who that is. */
const ofPerson: Record<string, (person: Stripe.Person) => boolean> = {
  'address.city': (person) => Boolean(person.address?.city),
  'address.line1': (person) => Boolean(person.address?.line1),
  'address.postal_code': (person) => Boolean(person.address?.postal_code),
  'dob.day': (person) => Boolean(person.dob?.day),
  'dob.month': (person) => Boolean(person.dob?.month),
  'dob.year': (person) => Boolean(person.dob?.year),
  email: (person) => Boolean(person.email),
  first_name: (person) => Boolean(person.first_name),
  last_name: (person) => Boolean(person.last_name),
  phone: (person) => Boolean(person.phone),
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

/** Whether Stripe asks the merchant itself, on its own pages; then it also checks what it is told. */
export const asksItself = (account: Stripe.Account): boolean =>
  account.controller?.requirement_collection !== 'application';

/** Who stands for the account, as the keys of its requirements begin. */
export function standsFor(account: Stripe.Account, dossier: Dossier | undefined): string {
  if (!account.business_type || account.business_type === 'individual') return 'individual';
  return dossier?.person?.id ?? 'representative';
}

/** What is not said yet, by Stripe's keys. */
export function missing(account: Stripe.Account, dossier: Dossier | undefined): string[] {
  const unsaid = (wanted: Record<string, Said>) =>
    Object.keys(wanted).filter((key) => !wanted[key]?.(account, dossier));
  if (!asksItself(account)) return unsaid(basic);
  const company = account.business_type && account.business_type !== 'individual' ? unsaid(ofCompany) : [];
  const person = dossier?.person;
  const who = standsFor(account, dossier);
  const people = Object.keys(ofPerson).filter((key) => !person || !ofPerson[key]?.(person));
  return [...unsaid(basic), ...company, ...people.map((key) => `${who}.${key}`)];
}
