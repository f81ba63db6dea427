import OpeningHours from 'opening_hours';
import type { Config } from './config/config.js';

/** German states by their code, as the holiday tables name them. */
const STATES: Record<string, string> = {
  BB: 'Brandenburg',
  BE: 'Berlin',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  HB: 'Bremen',
  HE: 'Hessen',
  HH: 'Hamburg',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SH: 'Schleswig-Holstein',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  TH: 'Thüringen',
};

const DAY = 86_400_000;

const years = new Map<string, Set<string>>();

/** A city as `opening_hours` wants to know it: its state says which holidays count, its centre when the sun sets. */
export function placeOf({ CITY_STATE, CITY_CENTER }: Pick<Config, 'CITY_STATE' | 'CITY_CENTER'>) {
  const [lat, lon] = CITY_CENTER.split(',').map(Number) as [number, number];
  return { lat, lon, address: { country_code: 'de', state: STATES[CITY_STATE] ?? '' } };
}

/** The public holidays of a German state (`TH`) in a year, as days `2027-09-20`. Source: the tables of opening_hours. */
export function publicHolidays(state: string, year: number): Set<string> {
  const key = `${state} ${year}`;
  let days = years.get(key);
  if (!days) {
    days = read(state, year);
    years.set(key, days);
  }
  return days;
}

export const isPublicHoliday = (state: string, day: string): boolean =>
  publicHolidays(state, Number(day.slice(0, 4))).has(day);

/** The library reckons in the time zone of the process, and so does this: both sides are days of the calendar. */
function read(state: string, year: number): Set<string> {
  const hours = new OpeningHours('PH', placeOf({ CITY_STATE: state, CITY_CENTER: '0,0' }));
  const found = hours.getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1));
  return new Set(found.flatMap(([from, to]) => daysBetween(from, to)));
}

function daysBetween(from: Date, to: Date): string[] {
  const count = Math.round((to.getTime() - from.getTime()) / DAY);
  return Array.from({ length: count }, (_, at) =>
    dayOf(new Date(from.getFullYear(), from.getMonth(), from.getDate() + at)),
  );
}

const dayOf = (at: Date): string =>
  [at.getFullYear(), String(at.getMonth() + 1).padStart(2, '0'), String(at.getDate()).padStart(2, '0')].join('-');
