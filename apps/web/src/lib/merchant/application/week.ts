import { readHours } from '#lib/format/hours.ts';

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The hours of one day as four fields: a shop that closes over lunch has two spans. */
export interface Day {
  from: string;
  to: string;
  from2: string;
  to2: string;
}

const closed = (): Day => ({ from: '', to: '', from2: '', to2: '' });

/** Seven days, Monday first. Null when the hours say more than the fields can show; then they are kept as text. */
export function readWeek(hours: string | undefined): Day[] | null {
  if (!hours) return names.map(closed);
  const week = readHours(hours.replaceAll('?', ''));
  if (!week || /PH|SH|24:00/.test(hours) || week.some(({ hours: spans }) => spans.length > 2)) return null;
  return week.map(({ hours: [first = '', second = ''] }) => {
    const [from = '', to = ''] = first.split('–');
    const [from2 = '', to2 = ''] = second.split('–');
    return { from, to, from2, to2 };
  });
}

/**
 * The week as text in the notation of OpenStreetMap, days with the same hours drawn together: `Mo-Fr 09:00-18:00`.
 * A span with only one end is written with a `?`, so that the API refuses it at its field.
 */
export function writeWeek(week: Day[]): string {
  const rules: { first: number; last: number; hours: string }[] = [];
  for (const [day, spans] of week.entries()) {
    const hours = writeDay(spans);
    const before = rules.at(-1);
    if (!hours) continue;
    if (before?.hours === hours && before.last === day - 1) before.last = day;
    else rules.push({ first: day, last: day, hours });
  }
  return rules
    .map(({ first, last, hours }) => `${names[first]}${last > first ? `-${names[last]}` : ''} ${hours}`)
    .join('; ');
}

const writeDay = ({ from, to, from2, to2 }: Day): string =>
  [
    [from, to],
    [from2, to2],
  ]
    .filter(([start, end]) => start || end)
    .map(([start, end]) => `${start || '?'}-${end || '?'}`)
    .join(',');
