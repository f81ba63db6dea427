import { formatDate } from '#lib/format/time.ts';
import { m } from '#lib/paraglide/messages.js';

const second = 1000;

/** `zu entscheiden bis 8. Dezember 2026`. The due time is a midnight: the day before it is the last one. */
export function dueWords({ dueAt, overdue }: { dueAt: string; overdue: boolean }): string {
  const day = formatDate(new Date(Date.parse(dueAt) - second).toISOString());
  return overdue ? m.city_overdue_since({ day }) : m.city_due_by({ day });
}
