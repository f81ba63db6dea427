import { expect, test } from '@jest/globals';
import { isPublicHoliday, publicHolidays } from './holidays.js';

test.each([
  [2026, '01-01 04-03 04-06 05-01 05-14 05-25 09-20 10-03 10-31 12-25 12-26'],
  [2027, '01-01 03-26 03-29 05-01 05-06 05-17 09-20 10-03 10-31 12-25 12-26'],
  [2028, '01-01 04-14 04-17 05-01 05-25 06-05 09-20 10-03 10-31 12-25 12-26'],
])('Thuringia keeps its holidays of %i, Children’s Day among them', (year, days) => {
  const expected = days.split(' ').map((day) => `${year}-${day}`);
  expect([...publicHolidays('TH', year)].sort()).toEqual(expected);
});

test('Corpus Christi and All Saints are none in Gera; Children’s Day is none in Saxony', () => {
  expect(isPublicHoliday('TH', '2027-05-27')).toBe(false);
  expect(isPublicHoliday('TH', '2026-11-01')).toBe(false);
  expect(isPublicHoliday('SN', '2027-09-20')).toBe(false);
});
