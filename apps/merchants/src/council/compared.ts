import { said, type Unit } from './german.js';

/** Below this, a change by a few is chance: it is said as a number and called small. */
const SMALL = 20;
/** Within so many percent two figures are called about the same. */
const SAME = 5;

/**
 * How a count differs from the one before, as the end of a sentence: honest about small numbers and about having
 * nothing to compare with. Null for a period that is not over, which cannot be compared.
 */
export function compared(now: number, earlier: number | null, unit: Unit = 'count'): string {
  if (earlier === null) return 'ein Vergleich mit dem Vorquartal ist nicht möglich';
  if (now === earlier) return now === 0 ? 'wie im Vorquartal' : 'genauso viele wie im Vorquartal';
  if (earlier === 0) return 'im Vorquartal gab es keine';
  const more = now > earlier ? 'mehr' : 'weniger';
  const difference = Math.abs(now - earlier);
  if (unit === 'count' && Math.max(now, earlier) < SMALL) {
    return `${said(difference)} ${more} als im Vorquartal; die Zahlen sind klein, der Unterschied kann Zufall sein`;
  }
  const percent = Math.round((100 * difference) / earlier);
  if (percent < SAME) return `etwa so viel wie im Vorquartal (${said(earlier, unit)})`;
  return `${said(percent, 'share')} ${more} als im Vorquartal (${said(earlier, unit)})`;
}

/** How a share or a time differs, in its own unit. */
export function moved(now: number, earlier: number | null, unit: 'share' | 'minutes' | 'hours'): string {
  if (earlier === null) return 'für das Vorquartal gibt es keinen Wert';
  if (said(now, unit) === said(earlier, unit)) return 'wie im Vorquartal';
  return `nach ${said(earlier, unit)} im Vorquartal`;
}
