import { getLocale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';

const hoursInDays = 48;

const locale = (): string => (getLocale() === 'de' ? 'de-DE' : 'en-GB');

const amount = (count: number, unit: 'hour' | 'day'): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** A span of time in the largest unit that says enough: `5 Stunden`, `3 Tage`. */
export function span(hours: number): string {
  if (hours < 1) return m.city_hours_none();
  return hours < hoursInDays ? amount(hours, 'hour') : amount(Math.floor(hours / 24), 'day');
}

const units = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
] as const;

/** How long ago something was: `vor 3 Tagen`, `gestern`. */
export function ago(at: string): string {
  const minutes = Math.max(0, Math.floor((Date.now() - Date.parse(at)) / 60_000));
  const [unit, length] = units.find(([, long]) => minutes >= long) ?? units[2];
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-Math.floor(minutes / length), unit);
}
