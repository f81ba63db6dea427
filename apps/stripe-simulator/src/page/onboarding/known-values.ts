import type Stripe from 'stripe';
import type { Dossier } from '../../account/dossier.js';
import type { Values } from './fields.js';
import type { Step } from './steps.js';

/** What is known already: nobody types anything twice. Bank and tax numbers are never shown again. */
export function knownValues(step: Step, account: Stripe.Account, dossier: Dossier): Values {
  if (step === 'business') return business(account);
  if (step === 'person') return somebody(account, dossier);
  if (step === 'bank') return { holder: holderOf(account, dossier) };
  return {};
}

function business({ business_profile: profile, business_type: type, company }: Stripe.Account): Values {
  return said({
    businessType: type,
    mcc: profile?.mcc,
    description: profile?.product_description,
    name: company?.name,
    line1: company?.address?.line1,
    postalCode: company?.address?.postal_code,
    city: company?.address?.city,
  });
}

function somebody(account: Stripe.Account, { person }: Dossier): Values {
  const dob = person?.dob;
  const two = (part: number | null | undefined) => String(part ?? '').padStart(2, '0');
  return said({
    firstName: person?.first_name,
    lastName: person?.last_name,
    birth: dob?.year ? `${dob.year}-${two(dob.month)}-${two(dob.day)}` : null,
    line1: person?.address?.line1,
    postalCode: person?.address?.postal_code,
    city: person?.address?.city,
    email: person?.email ?? account.email,
    phone: person?.phone,
  });
}

function holderOf(account: Stripe.Account, { person }: Dossier): string {
  if (account.company?.name && account.business_type !== 'individual') return account.company.name;
  return [person?.first_name, person?.last_name].filter(Boolean).join(' ');
}

const said = (values: Record<string, string | null | undefined>): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']));
