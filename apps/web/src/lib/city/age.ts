import { getLocale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';

const hoursInDays = 48;

const amount = (count: number, unit: 'hour' | 'day'): string =>
  new Intl.NumberFormat(getLocale() === 'de' ? 'de-DE' : 'en-GB', { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );

/** A span of time in the largest unit that says enough: `5 Stunden`, `3 Tage`. */
export function span(hours: number): string {
  if (hours < 1) return m.city_hours_none();
  return hours < hoursInDays ? amount(hours, 'hour') : amount(Math.floor(hours / 24), 'day');
}
