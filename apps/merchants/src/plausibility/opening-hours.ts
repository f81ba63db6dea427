import OpeningHours from 'opening_hours';

const MAX_LENGTH = 500;
const ANYWHERE = { lat: 0, lon: 0, address: { country_code: 'de', state: 'Thüringen' } };

/** Whether these are opening hours that somebody can read again, in the syntax of OpenStreetMap. */
export function isOpeningHours(hours: string): boolean {
  if (hours.length > MAX_LENGTH) return false;
  try {
    return Boolean(new OpeningHours(hours, ANYWHERE));
  } catch {
    return false;
  }
}
