import { isPublicHoliday } from '#platform/holidays';

export interface DeadlineFacts {
  /** `goods` run from the last delivery, services from the contract (§ 356 (2) BGB). */
  kind: 'goods' | 'service';
  /** Days as `2026-11-24`, in the city's time. */
  contractOn: string;
  /** When the last piece of the contract reached the shopper; null when it has not. */
  deliveredOn: string | null;
  /** Whether the instruction about withdrawal provably reached the shopper (§ 356 (3)). */
  instructed: boolean;
  /** The state whose holidays count, as `TH`. */
  state: string;
}

const PERIOD_DAYS = 14;

/**
 * The last day of the withdrawal period, to its end at midnight; null while it has not begun. The day of the event does
 * not count (§ 187 (1) BGB), and a period that would end on a Saturday, Sunday or holiday ends on the next working day
 * (§ 193 BGB). Without an instruction it ends twelve months and fourteen days later (§ 356 (4) BGB).
 */
export function withdrawalDeadline({ kind, contractOn, deliveredOn, instructed, state }: DeadlineFacts): string | null {
  const begins = kind === 'service' ? contractOn : deliveredOn;
  if (!begins) return null;
  const from = instructed ? begins : plusYear(begins);
  let day = plusDays(from, PERIOD_DAYS);
  while (isFree(day, state)) day = plusDays(day, 1);
  return day;
}

/** A calendar day so many days later. Reckoned in UTC, where every day has 24 hours. */
export function plusDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same day a year later, or the last of the month where there is none. */
function plusYear(day: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const last = new Date(Date.UTC(Number(year) + 1, Number(month), 0)).getUTCDate();
  return `${Number(year) + 1}-${month}-${String(Math.min(Number(date), last)).padStart(2, '0')}`;
}

function isFree(day: string, state: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || isPublicHoliday(state, day);
}
