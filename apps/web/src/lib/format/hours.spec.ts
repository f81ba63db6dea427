import { describe, expect, it } from '@jest/globals';
import { readHours } from './hours.ts';

const week = (text: string) => readHours(text)?.map(({ hours }) => hours.join(', '));

describe('opening hours', () => {
  it('cover the days of a range and no others', () => {
    expect(week('Tu-Fr 06:00-18:00; Sa 06:00-12:30')).toEqual([
      '',
      '06:00–18:00',
      '06:00–18:00',
      '06:00–18:00',
      '06:00–18:00',
      '06:00–12:30',
      '',
    ]);
  });

  it('keep a lunch break as two spans', () => {
    expect(week('Mo 09:00-12:30,14:00-18:00')?.[0]).toBe('09:00–12:30, 14:00–18:00');
  });

  it('let a later rule close a day again', () => {
    expect(week('Mo-Fr 09:00-18:00; We off')?.[2]).toBe('');
  });

  it('run over the end of the week', () => {
    expect(week('Sa-Mo 10:00-16:00')).toEqual(['10:00–16:00', '', '', '', '', '10:00–16:00', '10:00–16:00']);
  });

  it('pass over rules for public holidays, which no week shows', () => {
    expect(week('Mo-Fr 09:00-18:00; PH off')?.[0]).toBe('09:00–18:00');
  });

  it('are not guessed at when they say more than days and times', () => {
    expect(readHours('Apr-Oct: Mo-Fr 09:00-18:00')).toBeNull();
    expect(readHours('sunrise-sunset')).toBeNull();
  });
});
