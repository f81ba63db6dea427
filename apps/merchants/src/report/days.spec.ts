import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  before,
  daysLater,
  instantsOf,
  isDay,
  isOver,
  kindOf,
  lastMonth,
  lastQuarter,
  lengthOf,
  monthsOf,
  quarterOf,
  quartersUpTo,
} from './days.js';

describe('a quarter', () => {
  it('begins and ends at midnight of the city, on both sides of a change of the clocks', () => {
    // Summer time begins on 29 March and ends on 25 October 2026.
    expect(instantsOf(quarterOf('2026-Q1')!)).toEqual({
      from: '2025-12-31T23:00:00.000Z',
      to: '2026-03-31T22:00:00.000Z',
    });
    expect(instantsOf(quarterOf('2026-Q4')!)).toEqual({
      from: '2026-09-30T22:00:00.000Z',
      to: '2026-12-31T23:00:00.000Z',
    });
  });

  it('has all its days, though one of them has 23 hours', () => {
    expect(lengthOf(quarterOf('2026-Q1')!)).toBe(90);
    expect(lengthOf(quarterOf('2028-Q1')!)).toBe(91);
    expect(lengthOf({ from: '2026-03-29', to: '2026-03-29' })).toBe(1);
    expect(lengthOf({ from: '2026-10-25', to: '2026-10-26' })).toBe(2);
  });

  it('is compared with the quarter before, over the turn of the year too', () => {
    expect(before(quarterOf('2026-Q3')!)).toEqual(quarterOf('2026-Q2'));
    expect(before(quarterOf('2026-Q1')!)).toEqual(quarterOf('2025-Q4'));
  });

  it('consists of three months', () => {
    expect(monthsOf(quarterOf('2028-Q1')!)).toEqual([
      { from: '2028-01-01', to: '2028-01-31' },
      { from: '2028-02-01', to: '2028-02-29' },
      { from: '2028-03-01', to: '2028-03-31' },
    ]);
  });

  it.each(['2026-Q5', '2026-Q0', '26-Q1', '2026Q1', '', '1999-Q1'])('is not %j', (text) =>
    expect(quarterOf(text)).toBeNull(),
  );
});

describe('days', () => {
  it('know a month, a quarter and anything else apart', () => {
    expect(kindOf({ from: '2026-10-01', to: '2026-10-31' })).toBe('month');
    expect(kindOf({ from: '2026-10-01', to: '2026-12-31' })).toBe('quarter');
    expect(kindOf({ from: '2026-11-01', to: '2027-01-31' })).toBe('days');
    expect(kindOf({ from: '2026-10-02', to: '2026-10-31' })).toBe('days');
  });

  it('compare a month with the month before and ten days with the ten before', () => {
    expect(before({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(before({ from: '2026-03-25', to: '2026-04-03' })).toEqual({ from: '2026-03-15', to: '2026-03-24' });
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', 'heute', '2026-00-10'])('are not %j', (text) =>
    expect(isDay(text)).toBe(false),
  );

  it('are over when their last day is', () => {
    const november = new Date(2026, 10, 24, 12);
    expect(isOver({ from: '2026-11-01', to: '2026-11-23' }, november)).toBe(true);
    expect(isOver({ from: '2026-11-01', to: '2026-11-24' }, november)).toBe(false);
    expect(lastMonth('2026-11-24')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(lastMonth('2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(lastQuarter('2026-11-24')).toEqual(quarterOf('2026-Q3'));
    expect(quartersUpTo('2026-02-28', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
  });

  it('leave no gap and no overlap between a stretch and what it is compared with', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => daysLater('2020-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 200 }), (from, length) => {
        const days = { from, to: daysLater(from, length) };
        const earlier = before(days);
        expect(daysLater(earlier.to, 1)).toBe(from);
        expect(instantsOf(earlier).to).toBe(instantsOf(days).from);
        if (kindOf(days) === 'days') expect(lengthOf(earlier)).toBe(lengthOf(days));
      }),
    );
  });
});
