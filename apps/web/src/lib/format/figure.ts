import { getLocale } from '#lib/paraglide/runtime.js';

const locale = (): string => (getLocale() === 'de' ? 'de-DE' : 'en-GB');
const hour = 60;
const day = 24 * hour;

/** `1.234` in German, `1,234` in English. */
export const formatCount = (count: number): string => new Intl.NumberFormat(locale()).format(count);

/** Whole percent: `98 %` in German, `98%` in English. */
export const formatShare = (percent: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(percent / 100);

/** `1.234 €`: sums on which cents would only pretend to be exact. */
export const formatEuros = (cents: number): string =>
  new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(cents / 100);

/** A length of time in the unit that says enough: `35 Minuten`, `2,5 Stunden`, `3 Tage`. */
export function formatDuration(minutes: number): string {
  const [unit, length] =
    minutes < 1.5 * hour
      ? (['minute', 1] as const)
      : minutes < 2 * day
        ? (['hour', hour] as const)
        : (['day', day] as const);
  const amount = minutes / length;
  const digits = unit === 'minute' ? 0 : 1;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: digits,
  }).format(unit === 'minute' ? Math.max(1, amount) : amount);
}

/** `Oktober 2026` of its first day. */
export const formatMonth = (from: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${from}T12:00:00Z`),
  );

/** `1. Oktober 2026` of `2026-10-01`. */
export const formatDay = (from: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${from}T12:00:00Z`));
