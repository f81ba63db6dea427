import { expect, it } from '@jest/globals';
import { gtinOf } from './gtin.js';

it('reads article numbers of 8, 12, 13 and 14 digits in one form', () => {
  expect(gtinOf('4006381333931')).toBe('4006381333931');
  expect(gtinOf('4 006381 333931')).toBe('4006381333931');
  expect(gtinOf('036000291452')).toBe('0036000291452');
  expect(gtinOf('04006381333931')).toBe('4006381333931');
  expect(gtinOf('96385074')).toBe('96385074');
  expect(gtinOf('10012345678902')).toBe('10012345678902');
});

it('refuses wrong check digits and everything else', () => {
  expect(gtinOf('4006381333932')).toBeNull();
  expect(gtinOf('123456789')).toBeNull();
  expect(gtinOf('abcdefgh')).toBeNull();
  expect(gtinOf('')).toBeNull();
});
