import { describe, expect, it } from '@jest/globals';
import { digitsOf, isSameCode } from './pickup-code.js';

describe('a pick-up code', () => {
  it('is read with the blanks and dashes that people put into it', () => {
    expect(digitsOf(' 482 913 ')).toBe('482913');
    expect(digitsOf('482-913')).toBe('482913');
  });

  it('is the right one only when every digit is', () => {
    expect(isSameCode('482 913', '482913')).toBe(true);
    expect(isSameCode('482914', '482913')).toBe(false);
  });

  it('is wrong when it is too short, too long or empty', () => {
    expect(isSameCode('48291', '482913')).toBe(false);
    expect(isSameCode('4829133', '482913')).toBe(false);
    expect(isSameCode('', '482913')).toBe(false);
  });
});
