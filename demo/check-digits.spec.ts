import { describe, expect, it } from '@jest/globals';
import { isGtin13, isIban, isTaxNumber, isVatId } from './check-digits.js';

describe('The check digits', () => {
  it('accept the numbers of published examples', () => {
    expect(isGtin13('4006381333931')).toBe(true);
    expect(isVatId('DE136695976')).toBe(true);
    expect(isIban('DE89370400440532013000')).toBe(true);
  });

  it('refuse a number with one digit changed or two swapped', () => {
    expect(isGtin13('4006381333932')).toBe(false);
    expect(isGtin13('4003681333931')).toBe(false);
    expect(isVatId('DE136695967')).toBe(false);
    expect(isIban('DE89370400440532013001')).toBe(false);
  });

  it('compute the tax number of Thuringia as ELSTER does', () => {
    // 4161 0 901 2345: 1·5 + 6·4 + 1·3 + 9·2 + 0·7 + 1·6 + 2·5 + 3·4 + 4·3 + 5·2 = 100, and 110 - 100 gives no digit.
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].some((digit) => isTaxNumber(`161/901/2345${digit}`))).toBe(false);
    // With 2346 the sum is 102: eight are missing to 110.
    expect(isTaxNumber('161/901/23468')).toBe(true);
    expect(isTaxNumber('161/901/23467')).toBe(false);
  });
});
