import type { Availability } from '#lib/api/availability.ts';
import { formatDate, formatTime, isSameDay } from '#lib/format/time.ts';
import { m } from '#lib/paraglide/messages.js';

const DAY = 24 * 60 * 60 * 1000;

/** `heute 10:12`, `gestern 10:12`, `am 12. November 2026` */
export function whenWords(at: string, now = new Date()): string {
  if (isSameDay(at, now.toISOString())) return m.availability_today({ time: formatTime(at) });
  const yesterday = new Date(now.getTime() - DAY).toISOString();
  if (isSameDay(at, yesterday)) return m.availability_yesterday({ time: formatTime(at) });
  return m.availability_on({ date: formatDate(at) });
}

/** `heute 10:12 bestätigt` */
export function sinceWords({ since, source }: Availability): string {
  if (!since || !source) return m.availability_never();
  const when = whenWords(since);
  const by = {
    confirmed: m.availability_by_confirmed,
    counted: m.availability_by_counted,
    sold: m.availability_by_sold,
    synced: m.availability_by_synced,
    imported: m.availability_by_imported,
  };
  return by[source]({ when });
}

const full = {
  available: m.availability_available,
  likely: m.availability_likely,
  ask: m.availability_ask,
  sold_out: m.availability_sold_out,
  made_to_order: m.availability_made_to_order,
  bookable: m.availability_bookable,
};
const short = {
  ...full,
  available: m.availability_short_available,
  likely: m.availability_short_likely,
  ask: m.availability_short_ask,
  made_to_order: m.availability_short_made_to_order,
  bookable: m.availability_short_bookable,
};

export const availabilityWords = ({ status }: Availability): string => full[status]();
export const shortWords = ({ status }: Availability): string => short[status]();

export const availabilityTone = ({ status }: Availability) =>
  (
    ({
      available: 'positive',
      likely: 'neutral',
      ask: 'warning',
      sold_out: 'danger',
      made_to_order: 'accent',
      bookable: 'accent',
    }) as const
  )[status];
