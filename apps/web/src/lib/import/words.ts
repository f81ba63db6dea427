import type { ImportStatus, Outcome } from '#lib/api/import.ts';
import { m } from '#lib/paraglide/messages.js';

export const OUTCOMES: readonly Outcome[] = ['created', 'changed', 'draft', 'unchanged', 'refused'];

export const outcomeWord = (outcome: Outcome): string => WORDS[outcome]();
export const wouldWord = (outcome: Outcome): string => WOULD[outcome]();
export const statusWord = (status: ImportStatus): string => STATUS[status]();

const WORDS: Record<Outcome, () => string> = {
  created: m.import_outcome_created,
  changed: m.import_outcome_changed,
  draft: m.import_outcome_draft,
  unchanged: m.import_outcome_unchanged,
  refused: m.import_outcome_refused,
};

const WOULD: Record<Outcome, () => string> = {
  created: m.import_would_created,
  changed: m.import_would_changed,
  draft: m.import_would_draft,
  unchanged: m.import_would_unchanged,
  refused: m.import_would_refused,
};

const STATUS: Record<ImportStatus, () => string> = {
  checking: m.import_status_checking,
  checked: m.import_status_checked,
  applying: m.import_status_applying,
  applied: m.import_status_applied,
  taking_back: m.import_status_taking_back,
  taken_back: m.import_status_taken_back,
  discarded: m.import_discard,
};

type Tone = 'neutral' | 'accent' | 'market' | 'positive' | 'warning' | 'danger';
export const OUTCOME_TONES: Record<Outcome, Tone> = {
  created: 'positive',
  changed: 'accent',
  draft: 'warning',
  unchanged: 'neutral',
  refused: 'danger',
};
export const STATUS_TONES: Record<ImportStatus, Tone> = {
  checking: 'accent',
  checked: 'market',
  applying: 'accent',
  applied: 'positive',
  taking_back: 'accent',
  taken_back: 'neutral',
  discarded: 'neutral',
};

/** Somebody is at work in the background: the page looks again. */
export const isAtWork = (status: ImportStatus): boolean => ['checking', 'applying', 'taking_back'].includes(status);
