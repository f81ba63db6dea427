import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { divide, money, sum } from './money.js';

test('parts are integers that add up to the whole, whatever the weights', () => {
  const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), weights, (total, given) => {
      const parts = divide(total, given);
      expect(parts.every(Number.isInteger)).toBe(true);
      expect(sum(parts)).toBe(total);
      expect(parts.every((part) => part >= 0)).toBe(true);
    }),
  );
});

test('no part is a cent or more away from its exact share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 }),
      (total, weights) => {
        const whole = sum(weights);
        divide(total, weights).forEach((part, at) =>
          expect(Math.abs(part - (total * weights[at]!) / whole)).toBeLessThan(1),
        );
      },
    ),
  );
});

test('one cent among three goes to the first', () => {
  expect(divide(1, [1, 1, 1])).toEqual([1, 0, 0]);
  expect(divide(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(divide(10, [0, 0])).toEqual([5, 5]);
});

test('fractions and absurd amounts are no money', () => {
  expect(() => money(0.5, 'EUR')).toThrow(TypeError);
  expect(() => money(1e12, 'EUR')).toThrow(TypeError);
  expect(() => divide(1, [])).toThrow(RangeError);
  expect(() => divide(1, [-1])).toThrow(RangeError);
});
