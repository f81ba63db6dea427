import { describe, expect, it } from '@jest/globals';
import { readSize } from './read-size.js';

describe('the size of the demo city', () => {
  it('is as told, or left to the city', () => {
    expect(readSize([])).toEqual({});
    expect(readSize(['--shops', '400', '--offers=100000'])).toEqual({ shops: 400, offers: 100_000 });
  });

  it.each([[['--shops', '0']], [['--shops=-3']], [['--offers', '1e9']], [['--offers', 'viele']], [['--size', '3']]])(
    'is refused in one sentence for %j',
    (args) => {
      expect(() => readSize(args)).toThrow(/^[^\n]+$/);
    },
  );
});
