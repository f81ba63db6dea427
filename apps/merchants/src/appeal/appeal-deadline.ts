/** How long a decision can be complained about (Art. 20 (1) Regulation (EU) 2022/2065). */
export const APPEAL_MONTHS = 6;

/** The same day so many months later, or the last day of a month that is too short for it. */
export function monthsAfter(at: Date, months: number): Date {
  const then = new Date(at);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(at.getUTCDate(), lastDay));
  return then;
}

export const appealUntil = (decidedAt: Date): Date => monthsAfter(decidedAt, APPEAL_MONTHS);
