import { expect, test } from '@jest/globals';
import { unitPriceOf } from './unit-price.js';

test('a unit price is given per kilogram, litre or metre', () => {
  expect(unitPriceOf(549, { amount: 250, unit: 'ml' }, 'EUR')).toEqual({ amount: 2196, currency: 'EUR', per: 'l' });
  expect(unitPriceOf(490, { amount: 1, unit: 'kg' }, 'EUR')).toEqual({ amount: 490, currency: 'EUR', per: 'kg' });
  expect(unitPriceOf(999, { amount: 1.5, unit: 'm' }, 'EUR')).toEqual({ amount: 666, currency: 'EUR', per: 'm' });
});

test('a half cent is rounded up', () => {
  expect(unitPriceOf(1, { amount: 2, unit: 'kg' }, 'EUR')?.amount).toBe(1);
});

test('pieces and very small packs need no unit price', () => {
  expect(unitPriceOf(500, { amount: 6, unit: 'piece' }, 'EUR')).toBeNull();
  expect(unitPriceOf(500, { amount: 9, unit: 'g' }, 'EUR')).toBeNull();
  expect(unitPriceOf(500, null, 'EUR')).toBeNull();
});
