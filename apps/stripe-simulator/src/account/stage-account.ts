import type Stripe from 'stripe';
import { platform } from '../store/kinds.js';
import type { Change } from '../store/change.js';
import { account } from './account.js';
import { assessed } from './assessed.js';
import { bankAccount, goodIban } from './bank-account.js';
import { emptyDossier, type Dossier } from './dossier.js';
import { withPerson } from './keep-account.js';
import { person } from './person.js';

/** How far a staged account has come: as somebody would have left it. */
export const STAGES = ['begun', 'in_review', 'active', 'document_due', 'restricted'] as const;
export type Stage = (typeof STAGES)[number];

export interface Staged {
  id: string;
  stage: Stage;
  name: string;
  email: string;
  businessType: Stripe.Account.BusinessType;
  ownerName: string;
  metadata: Record<string, string>;
}

const daysToDocument = 21;

/** Puts an account there as if it had come about earlier, without events; what is there already stays as it is. */
export function stageAccount(change: Change, staged: Staged): boolean {
  const all = change.as(platform);
  if (all.find('account', staged.id)) return false;
  const dossier = dossierOf(change, staged);
  const known = stagedAccount(change, staged);
  all.put('dossier', dossier);
  all.put('account', assessed(withPerson(known, dossier), dossier, change.now));
  return true;
}

function stagedAccount(change: Change, { id, stage, name, email, businessType, metadata }: Staged): Stripe.Account {
  const fresh = account(change, 'DE', 'none');
  const known: Stripe.Account = {
    ...fresh,
    id,
    business_profile: {
      ...(fresh.business_profile as Stripe.Account.BusinessProfile),
      name,
      product_description: name,
    },
    business_type: businessType,
    capabilities: { transfers: 'inactive' },
    controller: {
      fees: { payer: 'application' },
      is_controller: true,
      losses: { payments: 'application' },
      requirement_collection: 'stripe',
      stripe_dashboard: { type: 'express' },
      type: 'application',
    },
    email,
    external_accounts: { object: 'list', data: [], has_more: false, url: `/v1/accounts/${id}/external_accounts` },
    metadata,
    ...(businessType === 'individual' ? {} : { company: { name } }),
  };
  return stage === 'begun' ? known : saidEverything(change, known);
}

function saidEverything(change: Change, known: Stripe.Account): Stripe.Account {
  const bank = bankAccount(known.id, { account_number: goodIban, country: 'DE', currency: 'eur' });
  const profile = known.business_profile as Stripe.Account.BusinessProfile;
  return {
    ...known,
    business_profile: { ...profile, mcc: '5999' },
    ...(known.company ? { company: { ...known.company, address: { ...somewhere }, tax_id_provided: true } } : {}),
    external_accounts: { ...(known.external_accounts as Stripe.ApiList<Stripe.ExternalAccount>), data: [bank] },
    tos_acceptance: { date: change.now, ip: '127.0.0.1', user_agent: null },
  };
}

function dossierOf(change: Change, { id, stage, ownerName, email }: Staged): Dossier {
  if (stage === 'begun') return emptyDossier(id);
  const [firstName = '', ...rest] = ownerName.split(' ');
  const given = {
    firstName,
    lastName: rest.join(' ') || firstName,
    dob: { day: 1, month: 1, year: 1901 },
    line1: stage === 'restricted' ? 'address_no_match' : 'Markt 1',
    postalCode: '07545',
    city: 'Gera',
    email,
    phone: '+49365000000',
  };
  const document = { in_review: null, active: null, document_due: soon(change), restricted: atOnce }[stage];
  const check = stage === 'in_review' ? 'pending' : stage === 'restricted' ? 'failed' : 'passed';
  return { id, person: person(change, id, given), submitted: true, check, document };
}

const atOnce = { by: null, refused: true };
const soon = ({ now }: Change) => ({ by: now + daysToDocument * 24 * 3600, refused: false });

const somewhere: Stripe.Address = {
  city: 'Gera',
  country: 'DE',
  line1: 'Markt 1',
  line2: null,
  postal_code: '07545',
  state: null,
};
