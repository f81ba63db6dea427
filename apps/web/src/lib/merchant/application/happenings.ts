import { m } from '#lib/paraglide/messages.js';

/** What can happen to an application, and the words that say it. */
export const happenings = {
  started: m.merchant_applied_started,
  changed: m.merchant_applied_changed,
  document_added: m.merchant_applied_document_added,
  document_removed: m.merchant_applied_document_removed,
  document_viewed: m.merchant_applied_document_viewed,
  submitted: m.merchant_applied_submitted,
  approved: m.merchant_applied_approved,
  rejected: m.merchant_applied_rejected,
  started_for_owner: m.application_happened_started_for_owner,
  owner_invited: m.application_happened_owner_invited,
  owner_joined: m.application_happened_owner_joined,
  help_wanted: m.application_happened_help_wanted,
  help_ended: m.application_happened_help_ended,
  link_sent: m.application_happened_link_sent,
  copied: m.application_happened_copied,
  withdrawn: m.application_happened_withdrawn,
  document_changed: m.application_happened_document_changed,
  changes_requested: m.application_happened_changes_requested,
  question_asked: m.application_happened_question_asked,
  question_answered: m.application_happened_question_answered,
  outside_checked: m.application_happened_outside_checked,
  claimed: m.oversight_what_claimed,
  released: m.oversight_what_released,
  taken_over: m.oversight_what_taken_over,
  noted: m.oversight_what_noted,
  line_judged: m.oversight_what_line_judged,
  approved_first: m.oversight_what_approved_first,
  sent_back: m.oversight_what_sent_back,
  appeal_filed: m.oversight_what_appeal_filed,
  appeal_upheld: m.oversight_what_appeal_upheld,
  appeal_overturned: m.oversight_what_appeal_overturned,
  data_erased: m.oversight_what_data_erased,
} as const;

export const isHappening = (what: string): what is keyof typeof happenings => Object.hasOwn(happenings, what);
