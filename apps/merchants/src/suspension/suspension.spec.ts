import { describe, expect, it } from '@jest/globals';
import { deadSpots, endsOf } from '#platform/status/moves';
import { APPEAL_MOVES } from '../appeal/appeal-status.js';
import { MERCHANT_MOVES } from '../merchant/merchant-status.js';
import { effectOf, mayBeImmediate } from './notice-period.js';
import { SUSPENSION_MOVES } from './suspension-status.js';

const at = new Date('2026-11-24T09:00:00.000Z');
const day = (count: number) => new Date(at.getTime() + count * 86_400_000);

describe('the moves', () => {
  it('lead everywhere, and everywhere to an end', () => {
    expect(deadSpots(SUSPENSION_MOVES, 'proposed')).toEqual({ unreachable: [], endless: [] });
    expect(deadSpots(MERCHANT_MOVES, 'active')).toEqual({ unreachable: [], endless: [] });
    expect(deadSpots(APPEAL_MOVES, 'open')).toEqual({ unreachable: [], endless: [] });
  });

  it('end where nothing can be taken back', () => {
    expect(endsOf(SUSPENSION_MOVES)).toEqual(['ended', 'cancelled']);
    expect(endsOf(MERCHANT_MOVES)).toEqual(['left']);
  });
});

describe('a notice period', () => {
  it('is seven days before a suspension and thirty before a termination', () => {
    expect(effectOf('suspension', at, null, null)).toEqual(day(7));
    expect(effectOf('termination', at, null, null)).toEqual(day(30));
  });

  it('can be longer when wished, never shorter', () => {
    expect(effectOf('termination', at, null, day(45))).toEqual(day(45));
    expect(effectOf('termination', at, null, day(29))).toEqual(day(30));
    expect(effectOf('suspension', at, 'danger', day(2))).toEqual(day(2));
    expect(effectOf('suspension', at, 'danger', day(-2))).toEqual(at);
  });

  it('falls away for reasons that the law knows', () => {
    expect(effectOf('termination', at, 'repeated_infringement', null)).toEqual(at);
    expect(mayBeImmediate('termination', 'danger')).toBe(false);
    expect(mayBeImmediate('suspension', 'danger')).toBe(true);
  });
});
