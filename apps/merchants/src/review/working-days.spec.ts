import { describe, expect, it } from '@jest/globals';
import type { Config } from '#platform/config/config';
import { WorkingDays } from './working-days.js';

const days = (decideDays: number, state = 'TH') =>
  new WorkingDays({ CITY_CENTER: '50.8806,12.0833', CITY_STATE: state, DECIDE_DAYS: decideDays } as Config);
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00`);

describe('the day by which an application is due', () => {
  it.each([
    ['a plain week', '2026-11-24', 5, '2026-12-02'],
    ['a Friday afternoon', '2026-11-27', 1, '2026-12-01'],
    ['a Sunday', '2026-11-29', 1, '2026-12-01'],
    ['Christmas and the days between', '2026-12-23', 3, '2026-12-30'],
    ['Good Friday and Easter Monday', '2027-03-25', 1, '2027-03-31'],
    ['Weltkindertag on a Monday', '2027-09-17', 1, '2027-09-22'],
  ])('does not count what is no working day: %s', (_name, handedIn, decideDays, end) => {
    expect(days(decideDays).dueAfter(at(handedIn))).toEqual(at(end, '00:00'));
  });

  it('counts a holiday that only another state keeps', () => {
    expect(days(1, 'SN').dueAfter(at('2027-09-17'))).toEqual(at('2027-09-21', '00:00'));
  });

  it('survives the change of the clocks', () => {
    expect(days(2).dueAfter(at('2026-10-23', '23:59'))).toEqual(at('2026-10-28', '00:00'));
    expect(days(2).dueAfter(at('2027-03-26', '00:01'))).toEqual(at('2027-04-01', '00:00'));
  });
});

describe('what is overdue', () => {
  it('is exactly what was due before now, on every day of a year', () => {
    const calendar = days(4);
    for (let n = 0; n < 380; n++) {
      const now = new Date(2026, 10, 1 + n, 9, 30);
      const border = calendar.overdueBefore(now);
      const justBefore = new Date(border.getTime() - 1);
      expect(calendar.dueAfter(justBefore).getTime()).toBeLessThanOrEqual(now.getTime());
      expect(calendar.dueAfter(border).getTime()).toBeGreaterThan(now.getTime());
    }
  });
});
