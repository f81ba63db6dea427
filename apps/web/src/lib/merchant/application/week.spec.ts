import { describe, expect, it } from '@jest/globals';
import { readGroups, readWeek, writeGroups, writeWeek, type Group } from './week.ts';

const group = (days: number[], from: string, to: string, pauseFrom = '', pauseTo = ''): Group => ({
  days,
  from,
  to,
  pauseFrom,
  pauseTo,
});

describe('groups of days', () => {
  it.each([
    'Mo-Fr 09:00-18:00; Sa 09:00-12:30',
    'Tu 06:00-12:00,14:00-18:00; Th 06:00-12:00',
    'Mo-Fr 10:00-13:00,14:00-18:00; PH off',
    'Mo-Su 00:00-23:59',
    '',
  ])('come out of their fields as they went in: %s', (hours) => {
    expect(writeGroups({ ...readGroups(hours)!, holidaysOff: hours.includes('PH') })).toBe(hours);
  });

  it('draw days with the same hours together, with their break', () => {
    expect(readGroups('Mo,We 10:00-13:00,14:00-18:00; Sa 10:00-13:00; PH off')).toEqual({
      groups: [group([0, 2], '10:00', '18:00', '13:00', '14:00'), group([5], '10:00', '13:00')],
      holidaysOff: true,
    });
  });

  it('give a day that stands in two of them the later times', () => {
    const groups = [group([0, 1], '09:00', '18:00'), group([1], '10:00', '12:00')];
    expect(writeGroups({ groups, holidaysOff: false })).toBe('Mo 09:00-18:00; Tu 10:00-12:00');
  });

  it('keep half a span or half a break, so that it is refused instead of lost', () => {
    expect(writeGroups({ groups: [group([0], '09:00', '')], holidaysOff: false })).toBe('Mo 09:00-?');
    expect(writeGroups({ groups: [group([0], '09:00', '18:00', '12:00')], holidaysOff: false })).toBe(
      'Mo 09:00-12:00,?-18:00',
    );
    expect(readGroups('Mo 09:00-?')!.groups).toEqual([group([0], '09:00', '')]);
  });

  it('are not made of hours that say more', () => {
    expect(readGroups('Apr-Oct: Mo-Fr 09:00-18:00')).toBeNull();
    expect(readGroups('Mo-Fr 09:00-18:00; PH 10:00-12:00')).toBeNull();
    // The browser's field for a time ends at 23:59.
    expect(readGroups('Mo-Su 00:00-24:00')).toBeNull();
    expect(readGroups('Mo 08:00-10:00,12:00-14:00,16:00-18:00')).toBeNull();
  });
});

describe('a week', () => {
  it('does not draw days together over a closed one', () => {
    expect(writeWeek(readWeek('Mo-Fr 09:00-18:00; We off')!)).toBe('Mo-Tu 09:00-18:00; Th-Fr 09:00-18:00');
  });
});
