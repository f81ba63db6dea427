import { describe, expect, it } from '@jest/globals';
import { Format } from './format.js';

const de = new Format('de');
const en = new Format('en');
const AT = '2026-11-24T17:00:00.000Z';

describe('what people read in a mail', () => {
  it('shows cents as money in both languages', () => {
    expect(de.money(123450, 'EUR')).toBe('1.234,50\u00a0€');
    expect(en.money(123450, 'EUR')).toBe('€1,234.50');
  });

  it("shows moments on the shops' clock, summer and winter", () => {
    expect(de.moment(AT)).toBe('Dienstag, 24. November, 18:00 Uhr');
    expect(de.moment('2026-07-24T17:00:00.000Z')).toBe('Freitag, 24. Juli, 19:00 Uhr');
    expect(en.moment(AT)).toBe('Tuesday 24 November, 18:00');
    expect(de.date(AT)).toBe('24. November 2026');
  });

  it('shows to the second when a declaration arrived', () => {
    expect(de.stamp('2026-11-24T13:03:22.900Z')).toBe('24.11.2026, 14:03:22');
  });

  it('reads opening hours aloud, one rule a line', () => {
    const osm = 'Mo-We,Fr 09:00-12:30,14:00-18:00; Th 09:00 - 20:00; Su,PH off';
    expect(de.openingHours(osm)).toBe('Mo–Mi, Fr 09:00–12:30, 14:00–18:00\nDo 09:00–20:00\nSo, Feiertage geschlossen');
    expect(en.openingHours(osm)).toBe('Mon–Wed, Fri 09:00–12:30, 14:00–18:00\nThu 09:00–20:00\nSun, holidays closed');
    expect(de.openingHours('')).toBe('');
  });
});
