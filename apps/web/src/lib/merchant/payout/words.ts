import type { PayoutAccount, PayoutStatus } from '#lib/api/payout.ts';
import { m } from '#lib/paraglide/messages.js';

type Tone = 'neutral' | 'accent' | 'market' | 'positive' | 'warning' | 'danger';

interface Said {
  tone: Tone;
  label: string;
  /** What it means for the shop's money. */
  text: string;
}

const statuses: Record<PayoutStatus, [Tone, () => string, () => string]> = {
  none: ['neutral', m.payout_status_none, m.payout_means_none],
  incomplete: ['market', m.payout_status_incomplete, m.payout_means_incomplete],
  in_review: ['accent', m.payout_status_in_review, m.payout_means_in_review],
  active: ['positive', m.payout_status_active, m.payout_means_active],
  restricted: ['danger', m.payout_status_restricted, m.payout_means_restricted],
};

/** A payout account's status in words; one that this version does not know is shown as it is. */
export function payoutWords(status: PayoutStatus): Said {
  const [tone, label, text] = statuses[status] ?? (['neutral', () => status, () => ''] as const);
  return { tone, label: label(), text: text() };
}

/** The sentence about an account, with the reason that Stripe gives where it matters more than the status. */
export function payoutMeaning(account: PayoutAccount): string {
  if (account.reason === 'rejected') return m.payout_means_rejected();
  if (account.reason === 'paused') return m.payout_means_paused();
  if (account.reason === 'disconnected') return m.payout_means_disconnected();
  if (account.status === 'active' && account.requirements.length > 0) return m.payout_means_active_due();
  return payoutWords(account.status).text;
}

const topics: Record<string, () => string> = {
  business_type: m.payout_need_business_type,
  business_name: m.payout_need_business_name,
  business_activity: m.payout_need_business_activity,
  business_address: m.payout_need_business_address,
  business_contact: m.payout_need_business_contact,
  register: m.payout_need_register,
  tax_number: m.payout_need_tax_number,
  business_document: m.payout_need_business_document,
  representative: m.payout_need_representative,
  birth_date: m.payout_need_birth_date,
  home_address: m.payout_need_home_address,
  person_contact: m.payout_need_person_contact,
  identity_document: m.payout_need_identity_document,
  owners: m.payout_need_owners,
  bank_account: m.payout_need_bank_account,
  bank_document: m.payout_need_bank_document,
  terms: m.payout_need_terms,
};

/** What Stripe needs, as a sentence; what is not known gets a general one. */
export function requirementWords(topic: string): string {
  return (topics[topic] ?? m.payout_need_other)();
}
