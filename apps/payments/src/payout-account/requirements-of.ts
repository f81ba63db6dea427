import type Stripe from 'stripe';

/**
 * What Stripe can want to know, in our words. Its own keys are many (`person_1Abc.dob.year`) and change; people read one
 * sentence for each of these. What is not recognised is `other`, never left out.
 */
export type Topic =
  | 'business_type'
  | 'business_name'
  | 'business_activity'
  | 'business_address'
  | 'business_contact'
  | 'register'
  | 'tax_number'
  | 'business_document'
  | 'representative'
  | 'birth_date'
  | 'home_address'
  | 'person_contact'
  | 'identity_document'
  | 'owners'
  | 'bank_account'
  | 'bank_document'
  | 'terms'
  | 'other';

export interface Requirement {
  topic: Topic;
  /** Until when it has to be there, ISO; null when no day is set. */
  dueBy: string | null;
  /** The day has passed: nothing is paid out until it is there. */
  overdue: boolean;
  /** It was given, and Stripe could not accept it. */
  refused: boolean;
}

/** First match wins: from the particular to the general. */
const TOPICS: readonly [RegExp, Topic][] = [
  [/^business_type$|^company\.structure$/, 'business_type'],
  [/bank_account_ownership_verification/, 'bank_document'],
  [/^external_account|^bank_account/, 'bank_account'],
  [/^tos_acceptance|tos_acceptance\.|^terms/, 'terms'],
  [/^documents\.|^company\.verification|^relationship_document|proof_of_/, 'business_document'],
  [/^company\.(registration_number|registration_date|export_license|directorship_declaration)/, 'register'],
  [/^company\.(tax_id|vat_id)/, 'tax_number'],
  [/^(owners|directors|executives)\.|^company\.(owners|directors|executives)_provided|ownership_/, 'owners'],
  [/^company\.address|^business_profile\.support_address/, 'business_address'],
  [/^company\.phone|^business_profile\.support_|^(email|company\.email)$/, 'business_contact'],
  [/^business_profile\.(mcc|product_description|url|annual_revenue|estimated_worker_count)/, 'business_activity'],
  [/^(company\.name|business_profile\.name|settings\.payments\.statement_descriptor)/, 'business_name'],
  [/^(individual|representative|person_\w+)\.(verification|id_number|ssn_last_4)/, 'identity_document'],
  [/^(individual|representative|person_\w+)\.dob/, 'birth_date'],
  [/^(individual|representative|person_\w+)\.(registered_)?address/, 'home_address'],
  [/^(individual|representative|person_\w+)\.(phone|email)/, 'person_contact'],
  [
    /^(individual|representative|person_\w+)\.(first_name|last_name|relationship|maiden_name|nationality|full_name|political)/,
    'representative',
  ],
];

export function topicOf(key: string): Topic {
  return TOPICS.find(([pattern]) => pattern.test(key))?.[1] ?? 'other';
}

/**
 * What is still needed, each topic once, the most pressing first. To Stripe everything is past due from the first moment;
 * nobody is late before having sent anything off.
 */
export function requirementsOf(account: Pick<Stripe.Account, 'requirements' | 'details_submitted'>): Requirement[] {
  const said = account.requirements;
  const pastDue = said?.past_due ?? [];
  const keys = [...pastDue, ...(said?.currently_due ?? [])];
  const refused = new Set((said?.errors ?? []).map(({ requirement }) => topicOf(requirement)));
  const overdue = new Set(account.details_submitted ? pastDue.map(topicOf) : []);
  const deadline = said?.current_deadline ? new Date(said.current_deadline * 1000).toISOString() : null;
  return [...new Set(keys.map(topicOf))].map((topic) => ({
    topic,
    dueBy: overdue.has(topic) ? null : deadline,
    overdue: overdue.has(topic),
    refused: refused.has(topic),
  }));
}
