import { expect, it } from '@jest/globals';
import { demoCity } from './world.js';

const city = demoCity();
const offers = new Map([...city.offers].map((offer) => [offer.slug, offer]));

it('what is reduced in the demo is on offer, and no book is', () => {
  const reduced = (city.reductions ?? []).map(({ offer }) => offers.get(offer));
  expect(reduced.every(Boolean)).toBe(true);
  expect(reduced.filter((offer) => offer?.badges.includes('book_price'))).toEqual([]);
  expect(new Set(reduced.map((offer) => offer?.slug)).size).toBe(reduced.length);
});

it('goods from the counter are priced by weight, every piece with about how much it weighs', () => {
  const weighed = [...offers.values()].filter(({ offerType }) => offerType === 'weighed');
  expect(weighed.length).toBeGreaterThanOrEqual(3);
  expect(
    weighed.every(({ priceBasisGrams, variants }) => priceBasisGrams && variants.every((one) => one.estimatedGrams)),
  ).toBe(true);
});
