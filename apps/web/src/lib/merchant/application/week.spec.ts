import { describe, expect, it } from '@jest/globals';
import { readWeek, writeWeek } from './week.ts';

describe('a week of opening hours', () => {
  it.each(['Mo-Fr 09:00-18:00; Sa 09:00-12:30', 'Tu 06:00-12:00,14:00-18:00; Th 06:00-12:00', 'Mo-Su 00:00-23:59', ''])(
    'comes out of its fields as it went in: %s',
    (hours) => {
      expect(writeWeek(readWeek(hours)!)).toBe(hours);
    },
  );

  it('does not draw days together over a closed one', () => {
    expect(writeWeek(readWeek('Mo-Fr 09:00-18:00; We off')!)).toBe('Mo-Tu 09:00-18:00; Th-Fr 09:00-18:00');
  });

  it('keeps half a span, so that it is refused instead of lost', () => {
    const week = readWeek('')!;
    week[0] = { from: '09:00', to: '', from2: '', to2: '' };
    expect(writeWeek(week)).toBe('Mo 09:00-?');
    expect(readWeek('Mo 09:00-?')).toEqual(week);
  });

  it('is not pressed into fields when it says more', () => {
    expect(readWeek('Apr-Oct: Mo-Fr 09:00-18:00')).toBeNull();
    expect(readWeek('Mo-Fr 09:00-18:00; PH off')).toBeNull();
    // The browser's field for a time ends at 23:59.
    expect(readWeek('Mo-Su 00:00-24:00')).toBeNull();
    expect(readWeek('Mo 08:00-10:00,12:00-14:00,16:00-18:00')).toBeNull();
  });
});
