import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finalPrice, mostOf, priceOfWeight, type Weighed } from './weighed.js';

const cheese = (grams: number): Weighed => ({
  basisPrice: 249,
  basisGrams: 100,
  grams,
  estimate: priceOfWeight(249, 100, grams),
});

it('250 g of cheese at 2.49 € per 100 g are estimated at 6.23 € and cost at most 6.85 €', () => {
  expect(cheese(250).estimate).toBe(623);
  expect(mostOf(623)).toBe(685);
});

it('the weight decides, down as far as it goes and up to what was authorized', () => {
  expect(finalPrice(cheese(250), 231, 685)).toBe(575);
  expect(finalPrice(cheese(250), 275, 685)).toBe(685);
  expect(finalPrice(cheese(250), 400, 685)).toBe(685);
});

it('whatever is weighed, nobody pays more than was authorized or less than nothing', () => {
  const cents = fc.integer({ min: 1, max: 100_000 });
  const grams = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(
      cents,
      grams,
      grams,
      fc.constantFrom(100, 1000),
      fc.integer({ min: 1, max: 50 }),
      (basisPrice, estimated, real, basisGrams, pieces) => {
        const estimate = priceOfWeight(basisPrice, basisGrams, estimated);
        const most = mostOf(estimate) * pieces;
        const price = finalPrice({ basisPrice, basisGrams, grams: estimated, estimate }, real, most);
        expect(price).toBeGreaterThanOrEqual(0);
        expect(price).toBeLessThanOrEqual(most);
        expect(mostOf(estimate)).toBeLessThanOrEqual(estimate * 1.1);
      },
    ),
  );
});
