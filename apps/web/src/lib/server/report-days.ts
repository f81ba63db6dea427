import type { ReportPeriod } from '#lib/api/report.ts';

// Figures are counted in the days of the city, whatever clock the server has.
const inCity = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

type Days = Pick<ReportPeriod, 'from' | 'to'>;

const day = (date: Date): string => date.toISOString().slice(0, 10);
const todayUtc = (now: Date): Date => new Date(`${inCity.format(now)}T00:00:00Z`);

/** The thirty days before today: today is not over yet and would make every comparison look bad. */
export function lastThirtyDays(now = new Date()): Days {
  const today = todayUtc(now);
  const back = (days: number) => day(new Date(today.getTime() - days * 86_400_000));
  return { from: back(30), to: back(1) };
}

/** The last whole month. */
export function lastMonth(now = new Date()): Days {
  const today = todayUtc(now);
  const first = (months: number) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, 1));
  return { from: day(first(-1)), to: day(new Date(first(0).getTime() - 86_400_000)) };
}
