import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

const FAR = 950;

/** "350 m entfernt", "1,2 km entfernt": no more exact than the place it is measured from. */
export function distanceWords(metres: number): string {
  if (metres < FAR) return m.find_metres({ metres: Math.max(50, Math.round(metres / 50) * 50) });
  const kilometres = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(metres / 1000);
  return m.find_kilometres({ kilometres });
}
