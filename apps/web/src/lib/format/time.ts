import { getLocale } from '#lib/paraglide/runtime.js';

// Shops, opening hours and couriers live by one clock, whatever the shopper's device says.
const timeZone = 'Europe/Berlin';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions, at: string): string {
  const key = `${getLocale()} ${name}`;
  const locale = getLocale() === 'de' ? 'de-DE' : 'en-GB';
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale, { timeZone, ...options })));
  return made.format(new Date(at));
}

/** `14:05` */
export function formatTime(at: string): string {
  return format('time', { hour: '2-digit', minute: '2-digit' }, at);
}

/** `24. November 2026` */
export function formatDate(at: string): string {
  return format('date', { day: 'numeric', month: 'long', year: 'numeric' }, at);
}

/** `Di., 24. Nov., 14:05` */
export function formatDateTime(at: string): string {
  return format(
    'datetime',
    { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    at,
  );
}

/** `24.11.2026, 14:03:22`: when a declaration arrived, to the second. */
export function stamp(at: string): string {
  return format(
    'stamp',
    { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    at,
  );
}

/** `Dienstag` */
export function formatWeekday(at: string): string {
  return format('weekday', { weekday: 'long' }, at);
}

/** Whether two moments fall on the same day where the shops are. */
export function isSameDay(a: string, b: string): boolean {
  return formatDate(a) === formatDate(b);
}

const mondayOfAnyWeek = Date.UTC(2024, 0, 1, 12);

/** `Montag` for 0 up to `Sonntag` for 6. */
export function weekdayName(day: number): string {
  return formatWeekday(new Date(mondayOfAnyWeek + day * 24 * 60 * 60 * 1000).toISOString());
}

/** 0 for Monday up to 6 for Sunday, where the shops are. */
export function weekdayOf(at: Date): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short' }).format(at);
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name);
}
