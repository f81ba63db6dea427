import { expect, test } from '@jest/globals';
import { cents } from './cents.ts';

test.each([
  ['4,90', 490],
  ['4.90', 490],
  ['4', 400],
  ['4,5', 450],
  ['1.234,50', 123450],
  ['12,00 €', 1200],
])('%s are %i cents', (typed, expected) => {
  expect(cents(typed)).toBe(expected);
});

test.each(['', 'viel', '4,905', '-1', '1,2,3', '1e3'])('"%s" is no price', (typed) => {
  expect(cents(typed)).toBeNaN();
});
