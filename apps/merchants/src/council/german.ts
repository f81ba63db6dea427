/* Numbers, sums and days as a council reads them. */

const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const tenths = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const date = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What a figure counts. `cents` are shown as euros, `share` is whole percent. */
export type Unit = 'count' | 'cents' | 'euros' | 'share' | 'minutes' | 'hours';

/** `1.234`, `12,90 €`, `98 %`, `35 Min.`; a dash where there is no figure. */
export function said(value: number | null, unit: Unit = 'count'): string {
  if (value === null) return '–';
  if (unit === 'cents') return exact.format(value / 100);
  if (unit === 'euros') return euros.format(value / 100);
  if (unit === 'share') return `${whole.format(value)} %`;
  if (unit === 'minutes') return duration(value);
  return unit === 'hours' ? duration(value * 60) : whole.format(value);
}

function duration(minutes: number): string {
  if (minutes < 1) return 'unter 1 Minute';
  if (minutes < 90) return Math.round(minutes) === 1 ? '1 Minute' : `${whole.format(minutes)} Minuten`;
  const hours = minutes / 60;
  return hours < 48 ? `${tenths.format(hours)} Stunden` : `${tenths.format(hours / 24)} Tage`;
}

/** `1 Laden`, `12 Läden`, `kein Laden`. */
export function some(count: number, one: string, many: string, none = `kein ${one}`): string {
  return count === 0 ? none : count === 1 ? `1 ${one}` : `${whole.format(count)} ${many}`;
}

/** `1. Juli 2026` of `2026-07-01`. */
export const dayInWords = (day: string): string => date.format(new Date(`${day}T12:00:00Z`));

/** `Juli 2026` of `2026-07`. */
export const monthInWords = (name: string): string => month.format(new Date(`${name}-15T12:00:00Z`));

/** `3. Quartal 2026` of a quarter's first day. */
export const quarterInWords = (from: string): string =>
  `${Math.ceil(Number(from.slice(5, 7)) / 3)}. Quartal ${from.slice(0, 4)}`;

/** Part of a whole in whole percent; null when there is no whole. */
export const shareOf = (part: number, all: number): number | null =>
  all === 0 ? null : Math.round((100 * part) / all);
