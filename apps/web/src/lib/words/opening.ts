import type { Opening } from '#lib/api/store.ts';
import { formatTime, formatWeekday, isSameDay } from '#lib/format/time.ts';
import { m } from '#lib/paraglide/messages.js';

/** "Geöffnet · bis 18:00", "Geschlossen · öffnet Montag 09:00", "Geschlossen · Betriebsferien". */
export function openingWords(opening: Opening, now = new Date().toISOString()): { state: string; detail: string } {
  if (opening.open) {
    return {
      state: m.opening_open(),
      detail: opening.until ? m.opening_until({ time: formatTime(opening.until) }) : '',
    };
  }
  if (opening.closure) return { state: m.opening_closed(), detail: opening.closure };
  const { opensAt } = opening;
  if (!opensAt) return { state: m.opening_closed(), detail: '' };
  const time = formatTime(opensAt);
  const today = isSameDay(opensAt, now);
  const detail = today ? m.opening_opens_at({ time }) : m.opening_opens_on({ day: formatWeekday(opensAt), time });
  return { state: m.opening_closed(), detail };
}
