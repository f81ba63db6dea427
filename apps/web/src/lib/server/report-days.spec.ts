import { expect, test } from '@jest/globals';
import { lastMonth, lastThirtyDays } from './report-days.ts';

test('a day begins at midnight of the city, in summer and in winter', () => {
  expect(lastThirtyDays(new Date('2026-11-24T22:59:00Z'))).toEqual({ from: '2026-10-25', to: '2026-11-23' });
  expect(lastThirtyDays(new Date('2026-11-24T23:00:00Z'))).toEqual({ from: '2026-10-26', to: '2026-11-24' });
  expect(lastThirtyDays(new Date('2026-07-31T22:00:00Z'))).toEqual({ from: '2026-07-02', to: '2026-07-31' });
});

test('the last month is whole, over the turn of the year too', () => {
  expect(lastMonth(new Date('2026-03-15T12:00:00Z'))).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(lastMonth(new Date('2026-12-31T23:30:00Z'))).toEqual({ from: '2026-12-01', to: '2026-12-31' });
});
