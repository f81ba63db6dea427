import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Config } from '#platform/config/config';
import { Opening } from './opening.js';
import type { Closure } from './shop.entity.js';

let opening: Opening;
beforeEach(() => {
  opening = new Opening({ CITY_CENTER: '50.8806,12.0833', CITY_STATE: 'TH' } as Config);
});

/** A time in the city. 23 November 2026 is a Monday. */
const at = (day: string, time: string): Date => new Date(`${day}T${time}:00`);
const iso = (day: string, time: string): string => at(day, time).toISOString();
const state = (openingHours: string, now: Date, closures: Closure[] = []) =>
  opening.state({ openingHours, closures }, now);

const bakery = 'Tu-Fr 06:00-18:00; Sa 06:00-12:30; PH off';
const lunch = 'Mo-Fr 09:00-12:30,13:30-18:00; PH off';
const bar = 'Mo-Sa 18:00-02:00';

describe('whether a shop is open', () => {
  it('stands in the time of the city, whatever the machine says', () => {
    expect(at('2026-11-24', '06:00').toISOString()).toBe('2026-11-24T05:00:00.000Z');
    expect(at('2026-07-21', '06:00').toISOString()).toBe('2026-07-21T04:00:00.000Z');
  });

  it('is open until closing time within its hours', () => {
    expect(state(bakery, at('2026-11-24', '06:00'))).toEqual({ open: true, until: iso('2026-11-24', '18:00') });
    expect(state(bakery, at('2026-11-28', '12:29'))).toEqual({ open: true, until: iso('2026-11-28', '12:30') });
  });

  it('says when it opens next, over Sunday and Monday', () => {
    expect(state(bakery, at('2026-11-28', '12:30'))).toEqual({ open: false, opensAt: iso('2026-12-01', '06:00') });
  });

  it('is closed over lunch and back after it', () => {
    expect(state(lunch, at('2026-11-24', '12:00'))).toEqual({ open: true, until: iso('2026-11-24', '12:30') });
    expect(state(lunch, at('2026-11-24', '12:45'))).toEqual({ open: false, opensAt: iso('2026-11-24', '13:30') });
  });

  it('stays open over midnight', () => {
    expect(state(bar, at('2026-11-24', '23:30'))).toEqual({ open: true, until: iso('2026-11-25', '02:00') });
    expect(state(bar, at('2026-11-25', '01:30'))).toEqual({ open: true, until: iso('2026-11-25', '02:00') });
    expect(state(bar, at('2026-11-29', '01:30'))).toEqual({ open: true, until: iso('2026-11-29', '02:00') });
  });

  it.each([
    ['Weltkindertag, which only Thuringia keeps', '2027-09-20'],
    ['Reformation Day', '2028-10-31'],
    ['Christmas Day', '2026-12-25'],
    ['Easter Monday', '2027-03-29'],
    ['Ascension Day', '2027-05-06'],
  ])('is closed on %s', (_name, day) => {
    expect(state('Mo-Su 09:00-18:00; PH off', at(day, '10:00'))).toMatchObject({ open: false });
    expect(state('Mo-Su 09:00-18:00', at(day, '10:00'))).toMatchObject({ open: true });
  });

  it('is open on a day that is a holiday only elsewhere', () => {
    expect(state('Mo-Su 09:00-18:00; PH off', at('2027-01-06', '10:00'))).toMatchObject({ open: true });
    expect(state('Mo-Su 09:00-18:00; PH off', at('2027-11-01', '10:00'))).toMatchObject({ open: true });
  });

  it('knows nothing without hours, or with hours that nobody can read', () => {
    expect(state('', at('2026-11-24', '10:00'))).toEqual({ open: false });
    expect(state('montags wenn ich Lust habe', at('2026-11-24', '10:00'))).toEqual({ open: false });
  });

  it('does not promise an open door when it is by appointment', () => {
    expect(state('Mo-Fr 09:00-18:00 "nach Vereinbarung"', at('2026-11-24', '10:00'))).toEqual({ open: false });
  });

  it('opens at the hour that the clock shows on the day the clocks change', () => {
    expect(state('Su 10:00-12:00', at('2026-10-24', '20:00'))).toEqual({
      open: false,
      opensAt: '2026-10-25T09:00:00.000Z',
    });
    expect(state('Su 10:00-12:00', at('2027-03-27', '20:00'))).toEqual({
      open: false,
      opensAt: '2027-03-28T08:00:00.000Z',
    });
  });
});

describe('a planned closure', () => {
  const holiday: Closure[] = [{ from: '2026-11-25', to: '2026-11-26', reason: 'Betriebsausflug' }];

  it('changes nothing before it begins', () => {
    expect(state(lunch, at('2026-11-24', '15:00'), holiday)).toEqual({ open: true, until: iso('2026-11-24', '18:00') });
  });

  it('closes the shop from its first to its last day and says why and until when', () => {
    const closed = { open: false, opensAt: iso('2026-11-27', '09:00'), closure: 'Betriebsausflug' };
    expect(state(lunch, at('2026-11-25', '00:00'), holiday)).toEqual(closed);
    expect(state(lunch, at('2026-11-26', '17:59'), holiday)).toEqual(closed);
  });

  it('is forgotten after its last day', () => {
    expect(state(lunch, at('2026-11-27', '09:00'), holiday)).toEqual({ open: true, until: iso('2026-11-27', '12:30') });
  });

  it('ends an evening at midnight when the next day is closed, and only then', () => {
    expect(state(bar, at('2026-11-24', '23:00'), holiday)).toEqual({ open: true, until: iso('2026-11-25', '00:00') });
    expect(state(bar, at('2026-11-27', '23:00'), holiday)).toEqual({ open: true, until: iso('2026-11-28', '02:00') });
  });

  it('hides the next opening when it lasts longer than anybody looks ahead', () => {
    const long: Closure[] = [{ from: '2026-11-20', to: '2027-01-31', reason: 'Umbau' }];
    expect(state(lunch, at('2026-11-24', '10:00'), long)).toEqual({ open: false, closure: 'Umbau' });
  });
});

describe('what was found out once', () => {
  it('is not kept beyond closing time, the next opening or midnight', () => {
    expect(state(lunch, at('2026-11-24', '12:29')).open).toBe(true);
    expect(state(lunch, at('2026-11-24', '12:30')).open).toBe(false);
    expect(state(lunch, at('2026-11-24', '13:30')).open).toBe(true);
    const closures = [{ from: '2026-11-25', to: '2026-11-25', reason: 'Inventur' }];
    expect(state(lunch, at('2026-11-24', '20:00'), closures)).not.toHaveProperty('closure');
    expect(state(lunch, at('2026-11-25', '00:00'), closures)).toMatchObject({ closure: 'Inventur' });
  });
});

describe('the time a shop has to answer', () => {
  const answerBy = (openingHours: string, minutes: number, now: Date, closures: Closure[] = []) =>
    opening.answerBy({ openingHours, closures }, minutes, now);

  it('runs while it is open', () => {
    expect(answerBy(lunch, 120, at('2026-11-24', '09:30'))).toEqual(at('2026-11-24', '11:30'));
  });

  it('stands still over lunch', () => {
    expect(answerBy(lunch, 120, at('2026-11-24', '12:00'))).toEqual(at('2026-11-24', '15:00'));
  });

  it('stands still over night', () => {
    expect(answerBy(lunch, 120, at('2026-11-24', '17:00'))).toEqual(at('2026-11-25', '10:00'));
    expect(answerBy(lunch, 120, at('2026-11-24', '23:00'))).toEqual(at('2026-11-25', '11:00'));
  });

  it('stands still over the weekend and a holiday', () => {
    expect(answerBy(lunch, 120, at('2026-11-27', '17:30'))).toEqual(at('2026-11-30', '10:30'));
    expect(answerBy(lunch, 60, at('2027-09-17', '17:30'))).toEqual(at('2027-09-21', '09:30'));
  });

  it('stands still on days of a planned closure', () => {
    const closures = [{ from: '2026-11-25', to: '2026-11-25', reason: 'Inventur' }];
    expect(answerBy(lunch, 120, at('2026-11-24', '17:00'), closures)).toEqual(at('2026-11-26', '10:00'));
  });

  it('is never longer than a card stays authorized', () => {
    const closures = [{ from: '2026-11-20', to: '2026-12-20', reason: 'Urlaub' }];
    expect(answerBy(lunch, 120, at('2026-11-24', '10:00'), closures)).toEqual(at('2026-11-29', '10:00'));
    expect(answerBy('', 30 * 24 * 60, at('2026-11-24', '10:00'))).toEqual(at('2026-11-29', '10:00'));
  });

  it('runs through when the hours are not known', () => {
    expect(answerBy('', 120, at('2026-11-24', '23:00'))).toEqual(at('2026-11-25', '01:00'));
    expect(answerBy('nach Laune', 120, at('2026-11-24', '23:00'))).toEqual(at('2026-11-25', '01:00'));
  });
});

describe('the days to come', () => {
  const days = (openingHours: string, now: Date, closures: Closure[] = []) =>
    opening.days({ openingHours, closures }, 7, now);
  const spans = (openingHours: string, now: Date) =>
    days(openingHours, now).map((day) => day.spans.map(({ from, to }) => `${from}-${to}`).join(' '));

  it('begin today, with the break at noon, whatever the hour', () => {
    const week = days(lunch, at('2026-11-24', '20:00'));
    expect(week[0]).toEqual({
      date: '2026-11-24',
      spans: [
        { from: '09:00', to: '12:30' },
        { from: '13:30', to: '18:00' },
      ],
      holiday: null,
      closure: null,
    });
    expect(week.map(({ date }) => date).at(-1)).toBe('2026-11-30');
    expect(week.filter(({ spans: open }) => open.length === 0).map(({ date }) => date)).toEqual([
      '2026-11-28',
      '2026-11-29',
    ]);
  });

  it('give an evening that ends after midnight to the day on which it begins', () => {
    expect(spans(bar, at('2026-11-27', '01:00'))).toEqual([
      '18:00-02:00',
      '18:00-02:00',
      '',
      '18:00-02:00',
      '18:00-02:00',
      '18:00-02:00',
      '18:00-02:00',
    ]);
  });

  it('are whole days where the shop never closes', () => {
    expect(spans('24/7', at('2026-11-24', '12:00'))).toEqual(Array.from({ length: 7 }, () => '00:00-24:00'));
    expect(spans('Mo-Fr 08:00-24:00', at('2026-11-24', '12:00'))[0]).toBe('08:00-24:00');
  });

  it('name holidays and closures, and are closed on them', () => {
    const week = days(lunch, at('2026-12-24', '08:00'), [{ from: '2026-12-28', to: '2027-01-03', reason: 'Inventur' }]);
    expect(week.map(({ holiday }) => holiday)).toEqual([
      null,
      '1. Weihnachtstag',
      '2. Weihnachtstag',
      null,
      null,
      null,
      null,
    ]);
    expect(week.map(({ closure }) => closure)).toEqual([null, null, null, null, 'Inventur', 'Inventur', 'Inventur']);
    expect(week.map((day) => day.spans.length)).toEqual([2, 0, 0, 0, 0, 0, 0]);
  });

  it('know no hours where nobody wrote any', () => {
    expect(spans('', at('2026-11-24', '12:00'))).toEqual(Array.from({ length: 7 }, () => ''));
  });

  it('last as long as the clock says on the day the clocks change', () => {
    expect(spans('Su 00:30-12:00; Mo 09:00-10:00', at('2026-10-25', '08:00')).slice(0, 2)).toEqual([
      '00:30-12:00',
      '09:00-10:00',
    ]);
  });
});
