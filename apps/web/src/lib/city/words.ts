import type { ChecklistItem, InWords, LineState, QueueFilter, QueueStatus, RiskLevel } from '#lib/api/review.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

const queue: Record<QueueStatus, () => string> = {
  submitted: m.city_status_submitted,
  awaiting_second: m.city_status_awaiting_second,
  changes_requested: m.city_status_changes_requested,
  approved: m.city_status_approved,
  rejected: m.city_status_rejected,
  withdrawn: m.city_status_withdrawn,
};
const filters: Record<QueueFilter, () => string> = {
  all: m.city_filter_all,
  mine: m.city_filter_mine,
  unclaimed: m.city_filter_unclaimed,
  answered: m.city_filter_answered,
  overdue: m.city_filter_overdue,
};
const risks: Record<RiskLevel, () => string> = {
  low: m.city_risk_low,
  medium: m.city_risk_medium,
  high: m.city_risk_high,
};
const states: Record<LineState, () => string> = {
  open: m.city_line_open,
  ok: m.city_line_ok,
  not_ok: m.city_line_not_ok,
  needs_change: m.city_line_needs_change,
  not_applicable: m.city_line_not_applicable,
};
const outcomes: Record<string, () => string> = {
  approved: m.city_outcome_approved,
  rejected: m.city_outcome_rejected,
  changes_requested: m.city_outcome_changes_requested,
  first_approval: m.city_outcome_first_approval,
  sent_back: m.city_outcome_sent_back,
};

export const queueWords = (status: QueueStatus): string => queue[status]();
export const filterWords = (filter: QueueFilter): string => filters[filter]();
export const riskWords = (level: RiskLevel): string => risks[level]();
export const stateWords = (state: LineState): string => states[state]();
export const outcomeWords = (outcome: string): string => outcomes[outcome]?.() ?? outcome;

/** What an administrator wrote, in the language of whoever reads. */
export const said = (words: InWords): string => words[getLocale()] || words.de;

export const lineTitle = ({ words }: Pick<ChecklistItem, 'words'>): string => said(words);
