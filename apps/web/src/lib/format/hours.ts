const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const german: Record<string, string> = { Di: 'Tu', Mi: 'We', Do: 'Th', So: 'Su' };

export interface DayHours {
  /** 0 is Monday. */
  day: number;
  hours: string[];
}

/**
 * Reads opening hours in the simple OSM notation that shops use (`Mo-Fr 09:00-18:00; Sa 09:00-13:00`).
 * Returns the seven days, or null when there is more in it than that; then it is shown as written.
 */
export function readHours(text: string): DayHours[] | null {
  const week: DayHours[] = days.map((_, day) => ({ day, hours: [] }));
  for (const rule of text.split(';').map((part) => part.trim())) {
    if (!rule) continue;
    const match = /^([A-Za-z,\- ]+?)\s+(off|closed|[\d:,\-– ]+)$/.exec(rule);
    if (!match?.[1] || !match[2]) {
      if (/^PH\b/.test(rule)) continue;
      return null;
    }
    const chosen = readDays(match[1]);
    if (!chosen) return null;
    const hours = /\d/.test(match[2]) ? match[2].split(',').map((span) => span.trim().replace('-', '–')) : [];
    for (const day of chosen) week[day] = { day, hours };
  }
  return week;
}

function readDays(text: string): number[] | null {
  const found: number[] = [];
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === 'PH') continue;
    const [from, to = from] = part.split('-').map((name) => days.indexOf(german[name] ?? name));
    if (from === undefined || to === undefined || from < 0 || to < 0) return null;
    for (let day = from; ; day = (day + 1) % days.length) {
      found.push(day);
      if (day === to) break;
    }
  }
  return found;
}
