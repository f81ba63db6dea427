import type { Period } from '#contracts/figures';

/** A stretch of whole days in the city, both included, as YYYY-MM-DD. */
export interface Days {
  from: string;
  to: string;
}

export type DaysKind = 'month' | 'quarter' | 'days';

/*
 * Days are those of the city: the host runs in its time zone, so a day has 23, 24 or 25 hours as the clocks say.
 */

const at = (day: string): Date => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date);
};

const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

const monthsLater = (date: Date, months: number): Date => new Date(date.getFullYear(), date.getMonth() + months, 1);

export function daysLater(day: string, days: number): string {
  const date = at(day);
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days));
}

/** How many days a stretch has; 29 March counts as one, though it has 23 hours. */
export function lengthOf({ from, to }: Days): number {
  return Math.round((at(to).getTime() - at(from).getTime()) / 86_400_000) + 1;
}

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(at(text)) === text;

/** From the first midnight to the one after the last day. */
export function instantsOf({ from, to }: Days): Period {
  return { from: at(from).toISOString(), to: at(daysLater(to, 1)).toISOString() };
}

const spanFrom = (first: Date, months: number): Days => ({
  from: dayOf(first),
  to: daysLater(dayOf(monthsLater(first, months)), -1),
});

export function kindOf(days: Days): DaysKind {
  const first = at(days.from);
  if (first.getDate() !== 1) return 'days';
  if (days.to === spanFrom(first, 1).to) return 'month';
  return first.getMonth() % 3 === 0 && days.to === spanFrom(first, 3).to ? 'quarter' : 'days';
}

/** What a stretch is compared with: the month or quarter before, else as many days before. */
export function before(days: Days): Days {
  const kind = kindOf(days);
  if (kind === 'days') return { from: daysLater(days.from, -lengthOf(days)), to: daysLater(days.from, -1) };
  const months = kind === 'month' ? 1 : 3;
  return spanFrom(monthsLater(at(days.from), -months), months);
}

/** The months that make a quarter; a month is its own. */
export function monthsOf(days: Days): Days[] {
  const count = { month: 1, quarter: 3, days: 0 }[kindOf(days)];
  return Array.from({ length: count }, (_, at_) => spanFrom(monthsLater(at(days.from), at_), 1));
}

/** `2026-Q3` as its days; null when it is no quarter. */
export function quarterOf(text: string): Days | null {
  const found = /^(20\d{2})-Q([1-4])$/.exec(text);
  return found ? spanFrom(new Date(Number(found[1]), (Number(found[2]) - 1) * 3, 1), 3) : null;
}

/** The quarter in which a day lies, such as `2026-Q3`. */
export const quarterName = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarters up to the one of today, newest first. */
export function quartersUpTo(today: string, count: number): string[] {
  const first = at(today);
  return Array.from({ length: count }, (_, back) => quarterName(dayOf(monthsLater(first, -3 * back))));
}

/** The last month and the last quarter that are over. */
export const lastMonth = (today: string): Days => spanFrom(monthsLater(at(today), -1), 1);
export const lastQuarter = (today: string): Days => quarterOf(quartersUpTo(today, 2)[1]!)!;

export const today = (now = new Date()): string => dayOf(now);

/** Whether the last day is over. */
export const isOver = (days: Days, now = new Date()): boolean => days.to < today(now);
