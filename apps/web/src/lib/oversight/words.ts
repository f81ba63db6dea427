import * as messages from '#lib/paraglide/messages.js';
import { whatWords } from '#lib/team/audit-words.ts';

const words = messages as unknown as Record<string, (() => string) | undefined>;

/** A word that the API names: `oversight_<group>_<code>`; a code that this version does not know is shown as it is. */
const word = (group: string, code: string): string => words[`oversight_${group}_${code}`]?.() ?? code;

export const hiddenWords = (reasons: readonly string[]): string =>
  reasons.map((reason) => word('hidden', reason)).join(', ');
export const merchantStatusWords = (status: string): string => word('status', status);
export const restrictionWords = (status: string): string => word('restriction', status);
export const kindWords = (kind: string): string => word('kind', kind);
export const originWords = (origin: string): string => word('origin', origin);
export const groundWords = (ground: string): string => word('ground', ground);
export const exceptionWords = (exception: string): string => word('exception', exception);
export const againstWords = (against: string): string => word('against', against);
export const appealStatusWords = (status: string): string => word('appeal', status);
/** What happened to people's rights has its words with the teams. */
export const eventWords = (what: string): string => words[`oversight_what_${what}`]?.() ?? whatWords(what);
export const breakWords = (how: string): string => word('break', how);
export const byWords = (name: string): string => (name === 'system' ? messages.oversight_audit_system() : name);

/** Reasons that the calendar or somebody's leaving gave have words; all others were written by a person. */
export function endReasonWords(reason: string | null): string {
  if (reason === 'time_is_over') return messages.oversight_time_is_over();
  return reason === 'merchant_left' ? messages.oversight_merchant_left() : (reason ?? '');
}

type Tone = 'neutral' | 'accent' | 'market' | 'positive' | 'warning' | 'danger';

const tones: Record<string, Tone> = {
  active: 'positive',
  suspended: 'danger',
  left: 'neutral',
  proposed: 'market',
  announced: 'warning',
  in_effect: 'danger',
  ended: 'neutral',
  cancelled: 'neutral',
  open: 'market',
  upheld: 'neutral',
  overturned: 'positive',
};

export const toneOf = (status: string): Tone => tones[status] ?? 'neutral';
