import { applications } from './gera/applications.js';
import { categories } from './gera/categories.js';
import { city, districts, postcodes, streets } from './gera/city.js';
import { offers as baseOffers } from './gera/offers.js';
import { shapes } from './gera/map.js';
import { reductions } from './gera/prices.js';
import { products } from './gera/products.js';
import { people } from './gera/people.js';
import { merchants as baseMerchants, shops as baseShops } from './gera/shops.js';
import { growMerchant, growShop } from './grow-shop.js';
import { growOffer } from './grow-offer.js';
import type { DemoCity, DemoMerchant, DemoOffer, DemoShop } from './types.js';

export interface Size {
  /** Default: the forty of the demo city. */
  shops?: number;
  /** Default: as many per shop as in the demo city. */
  offers?: number;
}

/** A shop and the one of the forty it was made from; the forty are their own. */
interface Branch {
  shop: DemoShop;
  base: DemoShop;
}

/**
 * The whole demo city as data. Larger sizes repeat its shops and offers with other names, prices and places for
 * benchmarks; the same size always gives the same city.
 */
export function demoCity(size: Size = {}): DemoCity {
  const shopCount = size.shops ?? baseShops.length;
  const branches = Array.from({ length: shopCount }, (_, i) => branchAt(i));
  const selling = branches.filter(({ base }) => sold.has(base.slug));
  const offerCount =
    selling.length === 0 ? 0 : (size.offers ?? Math.round((baseOffers.length * shopCount) / baseShops.length));
  const merchants = merchantsOf(branches);
  return {
    city,
    districts,
    postcodes,
    streets,
    shapes,
    categories,
    people: people.filter(
      (person) => person.merchant === null || merchants.some(({ slug }) => slug === person.merchant),
    ),
    merchants,
    shops: branches.map(({ shop }) => shop),
    applications,
    reductions,
    products,
    offerCount,
    offers: { [Symbol.iterator]: () => offersOf(selling, offerCount) },
  };
}

const sold = Map.groupBy(baseOffers, ({ shop }) => shop);

function branchAt(index: number): Branch {
  const base = baseShops[index % baseShops.length];
  if (!base) throw new Error('The demo city has no shops.');
  const generation = Math.floor(index / baseShops.length);
  return { base, shop: generation === 0 ? base : growShop(base, generation) };
}

function merchantsOf(branches: Branch[]): DemoMerchant[] {
  const known = new Map(baseMerchants.map((merchant) => [merchant.slug, merchant]));
  const found = branches.map(({ shop, base }) => {
    const merchant = known.get(base.merchant);
    if (!merchant) throw new Error(`${base.name} has no merchant.`);
    return shop === base ? merchant : growMerchant(merchant, shop);
  });
  return [...new Map(found.map((merchant) => [merchant.slug, merchant])).values()];
}

/** First what the forty really sell, in turns, so that a small city has something of everything; then more of it. */
function* offersOf(selling: Branch[], count: number): Generator<DemoOffer> {
  let given = 0;
  for (const offer of originals(selling)) {
    if (given === count) return;
    yield offer;
    given += 1;
  }
  for (let round = 0; given < count; round += 1) {
    for (const { shop, base } of selling) {
      if (given === count) return;
      const templates = sold.get(base.slug) ?? [];
      const template = templates[round % templates.length];
      if (!template) continue;
      yield growOffer(template, shop, round);
      given += 1;
    }
  }
}

function* originals(selling: Branch[]): Generator<DemoOffer> {
  const lists = selling.filter(({ shop, base }) => shop === base).map(({ base }) => sold.get(base.slug) ?? []);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let round = 0; round < longest; round += 1) {
    for (const list of lists) {
      const offer = list[round];
      if (offer) yield offer;
    }
  }
}
