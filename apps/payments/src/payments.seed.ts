import type pg from 'pg';
import { derivedId } from '#platform/ids';
import type { DemoCity, DemoLegal } from '../../../demo/types.js';
import type { KnownStatus } from './payout-account/payout-account.entity.js';
import type { Requirement, Topic } from './payout-account/requirements-of.js';

const DEMO = '6f3a2c1e-9d2b-5a41-8e07-3b1f0c5d7a90';

/** How far an account has come, in the words of the simulator that stages it. */
export type Stage = 'begun' | 'in_review' | 'active' | 'document_due' | 'restricted';

/** A payout account of the demo city, as the simulator is told to have it. */
export interface DemoPayoutAccount {
  id: string;
  stage: Stage;
  name: string;
  email: string;
  businessType: 'individual' | 'company';
  ownerName: string;
  metadata: { payout_account_id: string; merchant_id: string };
}

/** The merchants can all be paid, one has a day to keep; who applies stands at different points, some at none. */
export function demoPayoutAccounts(city: DemoCity): DemoPayoutAccount[] {
  const merchants = city.merchants.map((merchant, at) =>
    account(merchant.slug, merchant, at === DOCUMENT_DUE ? 'document_due' : 'active'),
  );
  const applicants = city.applications.flatMap(({ slug, legal }, at) => {
    const stage = OF_APPLICANTS[at % OF_APPLICANTS.length];
    return stage ? [account(slug, legal, stage)] : [];
  });
  return [...merchants, ...applicants];
}

const DOCUMENT_DUE = 2;
const OF_APPLICANTS: readonly (Stage | null)[] = ['active', 'in_review', 'begun', null, 'restricted'];

function account(slug: string, legal: DemoLegal, stage: Stage): DemoPayoutAccount {
  const id = derivedId(DEMO, `payout-account/${slug}`);
  return {
    id: `acct_1${id.replaceAll('-', '').slice(0, 15)}`,
    stage,
    name: legal.name,
    email: legal.email,
    businessType: legal.legalForm === 'sole_trader' || legal.legalForm === 'ek' ? 'individual' : 'company',
    ownerName: legal.ownerName,
    metadata: { payout_account_id: id, merchant_id: derivedId(DEMO, `merchant/${slug}`) },
  };
}

/** Writes what payments know of these accounts. What is there already stays as it is, ended ones too. */
export async function seedPayments(sql: Pick<pg.ClientBase, 'query'>, accounts: DemoPayoutAccount[]): Promise<void> {
  const rows = accounts.map((one) => ({
    id: one.metadata.payout_account_id,
    merchant_id: one.metadata.merchant_id,
    stripe_account_id: one.id,
    ...knownOf(one),
  }));
  await sql.query(
    `insert into payments.payout_accounts (id, merchant_id, stripe_account_id, status, requirements, disabled_reason,
       bank_last4, last_look, seen_look)
     select id, merchant_id, stripe_account_id, status, requirements, disabled_reason, bank_last4, 1, 1
       from jsonb_to_recordset($1::jsonb) as a(id uuid, merchant_id uuid, stripe_account_id text, status text,
              requirements jsonb, disabled_reason text, bank_last4 text)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

interface Known {
  status: KnownStatus;
  requirements: Requirement[];
  disabled_reason: string | null;
  bank_last4: string | null;
}

function knownOf({ stage, businessType }: DemoPayoutAccount): Known {
  const said = { requirements: [], disabled_reason: null, bank_last4: '3000' };
  if (stage === 'active') return { ...said, status: 'active' };
  if (stage === 'in_review')
    return { ...said, status: 'in_review', disabled_reason: 'requirements.pending_verification' };
  if (stage === 'document_due')
    return { ...said, status: 'active', requirements: [needed('identity_document', inThreeWeeks())] };
  const disabled_reason = 'requirements.past_due';
  if (stage === 'restricted') {
    return {
      ...said,
      status: 'restricted',
      disabled_reason,
      requirements: [{ ...needed('identity_document'), refused: true }],
    };
  }
  const requirements = unsaid(businessType).map((topic) => ({ ...needed(topic), overdue: false }));
  return { status: 'incomplete', requirements, disabled_reason, bank_last4: null };
}

const unsaid = (businessType: DemoPayoutAccount['businessType']): Topic[] => [
  'business_activity',
  'bank_account',
  'terms',
  ...(businessType === 'company' ? (['business_address', 'tax_number'] as const) : []),
  'home_address',
  'birth_date',
  'person_contact',
  'representative',
];

const needed = (topic: Topic, dueBy: string | null = null): Requirement => ({
  topic,
  dueBy,
  overdue: dueBy === null,
  refused: false,
});

const inThreeWeeks = (): string => new Date(Date.now() + 21 * 24 * 3600 * 1000).toISOString();
