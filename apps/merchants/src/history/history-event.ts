/** What stays inside the city: an applicant does not learn who looked when, nor who was of which opinion first. */
export const CITY_EVENTS = [
  'document_viewed',
  'claimed',
  'released',
  'taken_over',
  'noted',
  'line_judged',
  'approved_first',
  'sent_back',
  'outside_checked',
] as const;

/** What can happen to an application. */
export const HISTORY_EVENTS = [
  'started',
  'started_for_owner',
  'owner_invited',
  'owner_joined',
  'help_wanted',
  'help_ended',
  'link_sent',
  'copied',
  'withdrawn',
  'changed',
  'document_changed',
  'document_added',
  'document_removed',
  'submitted',
  'approved',
  'rejected',
  'changes_requested',
  'question_asked',
  'question_answered',
  'appeal_filed',
  'appeal_upheld',
  'appeal_overturned',
  'data_erased',
  ...CITY_EVENTS,
] as const;
export type HistoryEvent = (typeof HISTORY_EVENTS)[number];

/** What can happen to a merchant who has been let in. */
export const MERCHANT_EVENTS = [
  'suspension_proposed',
  'suspension_announced',
  'suspension_took_effect',
  'suspension_cancelled',
  'suspension_ended',
  'reinstated',
  'appeal_filed',
  'appeal_upheld',
  'appeal_overturned',
  'left',
  'document_reminder',
  'document_expired',
  'renewal_sent',
  'renewal_accepted',
  'renewal_declined',
  'vat_id_doubted',
  'vat_id_confirmed',
  'data_erased',
] as const;
export type MerchantEvent = (typeof MERCHANT_EVENTS)[number];
