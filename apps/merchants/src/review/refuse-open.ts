import { checklistOpen } from '../merchants.errors.js';
import { openLines, type ReviewLine } from './review-lines.js';

/** Nobody says yes while a required line of the checklist is open or not in order. */
export function refuseOpen(lines: ReviewLine[], current: unknown): void {
  const open = openLines(lines);
  if (open.length === 0) return;
  const named = open.map(({ item, state }) => ({ path: `lines.${item.key}`, code: state, message: item.words.de }));
  throw checklistOpen(named, current);
}
