import type { ChecklistItem } from '../checklist/checklist-item.js';
import type { DecidedLine } from '../decision/decision.entity.js';

/** What the city wants to be put right: which line of its checklist, why, and where in the form that is. */
export interface ChangeRequest {
  key: string;
  title: string;
  text: string;
  /** `legal.iban`, or `documents.trade_licence`. */
  paths: string[];
}

export interface RequestedChanges {
  reason: string;
  by: string;
  at: string;
  lines: DecidedLine[];
  items: ChecklistItem[];
}

/** The lines that a person of the city found not in order. What only a rule found is not for the applicant to guess. */
export function requestsOf({ lines, items }: RequestedChanges): ChangeRequest[] {
  return lines
    .filter(({ state, machine }) => !machine && (state === 'not_ok' || state === 'needs_change'))
    .map(({ key, words, reason }) => {
      const item = items.find((one) => one.key === key);
      const documents = (item?.documents ?? []).map((kind) => `documents.${kind}`);
      return { key, title: words, text: reason, paths: [...(item?.fields ?? []), ...documents] };
    });
}
