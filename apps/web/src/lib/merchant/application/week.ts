import { readHours } from '#lib/format/hours.ts';

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const HOLIDAYS = /;?\s*PH (off|closed)\s*$/;

/** The hours of one day as four times: a shop that closes over lunch has two spans. */
export interface Day {
  from: string;
  to: string;
  from2: string;
  to2: string;
}

/** Days that are open at the same times, with or without a break. */
export interface Group {
  days: number[];
  from: string;
  to: string;
  pauseFrom: string;
  pauseTo: string;
}

export interface Hours {
  groups: Group[];
  /** Closed on public holidays. */
  holidaysOff: boolean;
}

const closed = (): Day => ({ from: '', to: '', from2: '', to2: '' });

/** Groups of days. Null when the hours say more than groups can show; then they are kept as text. */
export function readGroups(hours: string | undefined): Hours | null {
  if (!hours) return { groups: [], holidaysOff: true };
  const week = readWeek(hours.replace(HOLIDAYS, ''));
  if (!week) return null;
  const groups: Group[] = [];
  for (const [day, spans] of week.entries()) {
    if (!spans.from && !spans.to) continue;
    const like = groups.find((group) => sameAs(group, spans));
    if (like) like.days.push(day);
    else groups.push({ days: [day], ...groupOf(spans) });
  }
  return { groups, holidaysOff: HOLIDAYS.test(hours) };
}

const groupOf = ({ from, to, from2, to2 }: Day): Omit<Group, 'days'> =>
  from2 || to2 ? { from, to: to2, pauseFrom: to, pauseTo: from2 } : { from, to, pauseFrom: '', pauseTo: '' };

const sameAs = (group: Group, day: Day): boolean => {
  const other = groupOf(day);
  return (['from', 'to', 'pauseFrom', 'pauseTo'] as const).every((at) => group[at] === other[at]);
};

/** The groups as text in the notation of OpenStreetMap. A day that stands in two groups keeps the later one's times. */
export function writeGroups({ groups, holidaysOff }: Hours): string {
  const week = names.map(closed);
  for (const { days, from, to, pauseFrom, pauseTo } of groups) {
    const paused = pauseFrom || pauseTo;
    const day = paused ? { from, to: pauseFrom, from2: pauseTo, to2: to } : { from, to, from2: '', to2: '' };
    for (const at of days) week[at] = day;
  }
  const text = writeWeek(week);
  return text && holidaysOff ? `${text}; PH off` : text;
}

/** Seven days, Monday first. Null when there is more in the text than days and at most two spans each. */
export function readWeek(hours: string): Day[] | null {
  const week = readHours(hours.replaceAll('?', ''));
  if (!week || /PH|SH|24:00/.test(hours) || week.some(({ hours: spans }) => spans.length > 2)) return null;
  return week.map(({ hours: [first = '', second = ''] }) => {
    const [from = '', to = ''] = first.split('–');
    const [from2 = '', to2 = ''] = second.split('–');
    return { from, to, from2, to2 };
  });
}

/**
 * The week as text, days with the same hours drawn together: `Mo-Fr 09:00-18:00`. A span with only one end is written
 * with a `?`, so that the API refuses it at its field.
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
