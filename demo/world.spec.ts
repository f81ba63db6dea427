import { describe, expect, it } from '@jest/globals';
import { isGtin13, isTaxNumber, isVatId } from './check-digits.js';
import { offers as baseOffers } from './gera/offers.js';
import type { DemoOffer } from './types.js';
import { demoCity } from './world.js';

function take(offers: Iterable<DemoOffer>, count: number): DemoOffer[] {
  const taken: DemoOffer[] = [];
  for (const offer of offers) {
    taken.push(offer);
    if (taken.length === count) break;
  }
  return taken;
}

describe('The demo city', () => {
  it('holds every offer once at its own size', () => {
    const city = demoCity();
    const slugs = [...city.offers].map(({ slug }) => slug);
    expect(slugs).toHaveLength(city.offerCount);
    expect(slugs.toSorted()).toEqual(baseOffers.map(({ slug }) => slug).toSorted());
  });

  it('begins with one offer of every shop', () => {
    const first = take(demoCity().offers, 37).map(({ shop }) => shop);
    expect(new Set(first).size).toBe(37);
  });

  it('grows to the size asked for, with unique slugs, numbers and merchants', () => {
    const city = demoCity({ shops: 130, offers: 6_000 });
    expect(city.shops).toHaveLength(130);
    expect(new Set(city.shops.map(({ slug }) => slug)).size).toBe(130);
    expect(new Set(city.merchants.map(({ email }) => email)).size).toBe(city.merchants.length);
    const offers = [...city.offers];
    expect(offers).toHaveLength(6_000);
    expect(new Set(offers.map(({ slug }) => slug)).size).toBe(6_000);
    const known = new Set(city.shops.map(({ slug }) => slug));
    expect(offers.filter(({ shop }) => !known.has(shop))).toEqual([]);
  });

  it('keeps to the rules when it grows: prices, check digits, a merchant for every shop', () => {
    const city = demoCity({ shops: 90, offers: 2_000 });
    const variants = [...city.offers].flatMap((offer) => offer.variants);
    expect(variants.filter(({ priceCents }) => !Number.isInteger(priceCents) || priceCents <= 0)).toEqual([]);
    expect(variants.filter(({ gtin }) => gtin !== null && !isGtin13(gtin))).toEqual([]);
    const merchants = new Map(city.merchants.map((merchant) => [merchant.slug, merchant]));
    expect(city.shops.filter(({ merchant }) => !merchants.has(merchant))).toEqual([]);
    expect(city.merchants.filter(({ vatId }) => vatId !== null && !isVatId(vatId))).toEqual([]);
    expect(city.merchants.filter(({ taxNumber }) => !isTaxNumber(taxNumber ?? ''))).toEqual([]);
  });

  it('is the same every time, and can be read twice', () => {
    const city = demoCity({ shops: 60, offers: 900 });
    const again = demoCity({ shops: 60, offers: 900 });
    expect(again.shops).toEqual(city.shops);
    expect([...again.offers]).toEqual([...city.offers]);
    expect([...city.offers]).toHaveLength(900);
  });

  it('shrinks to a few shops with only their merchants and people', () => {
    const city = demoCity({ shops: 5, offers: 20 });
    expect(city.shops).toHaveLength(5);
    expect(city.merchants).toHaveLength(5);
    expect([...city.offers].filter(({ shop }) => !city.shops.some(({ slug }) => slug === shop))).toEqual([]);
    const merchants = new Set(city.merchants.map(({ slug }) => slug));
    expect(city.people.filter(({ merchant }) => merchant !== null && !merchants.has(merchant))).toEqual([]);
  });
});
