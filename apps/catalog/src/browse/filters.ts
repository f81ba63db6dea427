import { FRESH, LISTED } from '../availability/availability-sql.js';
import type { Params } from './params.js';

/** What narrows a list or a search down. */
export interface Filters {
  category: string | null;
  shops: readonly string[];
  districts: readonly string[];
  /** Cents. */
  priceFrom: number | null;
  priceTo: number | null;
  today: boolean;
  open: boolean;
  ways: readonly string[];
  reduced: boolean;
  regional: boolean;
  attributes: Readonly<Record<string, readonly string[]>>;
}

export const NO_FILTERS: Filters = {
  category: null,
  shops: [],
  districts: [],
  priceFrom: null,
  priceTo: null,
  today: false,
  open: false,
  ways: [],
  reduced: false,
  regional: false,
  attributes: {},
};

/** Each filter as an SQL condition; `true` when it is not set. */
export interface Conditions {
  /** Over `catalog.offers o`. */
  category: string;
  shops: string;
  regional: string;
  /** The parameter that is the key, and whether a row has one of the values. */
  attributes: { key: string; passes: string }[];
  /** Over `catalog.variants v`: all three have to hold for the same variant. */
  price: string;
  stock: string;
  reduced: string;
}

/** What shoppers may see at all. */
export const SHOWN = `o.status = 'published' and o.shop_open and ${LISTED}`;
export const IN_STOCK = 'v.on_hand > v.held';
export const IS_REDUCED = 'v.reduced_from is not null';
export const IS_REGIONAL = `'regional' = any(o.badges)`;
/** A condition that is not set. */
export const ANY = 'true';

/** Where the filters that shops decide (which, where, open, ways) have come down to ids; null is every shop. */
export function conditionsOf(
  filters: Filters,
  { root, shopIds }: { root: boolean; shopIds: readonly string[] | null },
  params: Params,
): Conditions {
  const category =
    filters.category === null ? ANY : `${root ? 'o.category_root' : 'o.category'} = ${params.add(filters.category)}`;
  return {
    category,
    shops: shopsCondition(shopIds, params),
    regional: filters.regional ? IS_REGIONAL : ANY,
    attributes: Object.entries(filters.attributes).map(([name, values]) => {
      const key = `${params.add(name)}::text`;
      return { key, passes: `coalesce(o.attribute_values ->> ${key} = any(${params.add(values)}::text[]), false)` };
    }),
    price: priceCondition(filters, params),
    stock: filters.today ? IN_STOCK : ANY,
    reduced: filters.reduced ? IS_REDUCED : ANY,
  };
}

/** One condition over `catalog.offers o` out of all of them. */
export function together(conditions: Conditions): string {
  const { category, shops, regional, attributes, price, stock, reduced } = conditions;
  const ofVariant = [price, stock, reduced].filter(isSet);
  return [
    SHOWN,
    ...(isSet(stock) ? [FRESH] : []),
    ...[category, shops, regional, ...attributes.map(({ passes }) => passes)].filter(isSet),
    ...(ofVariant.length > 0
      ? [`exists (select from catalog.variants v where v.offer_id = o.id and v.active and ${ofVariant.join(' and ')})`]
      : []),
  ].join(' and ');
}

const isSet = (condition: string): boolean => condition !== ANY;

/** A single shop as an equation keeps the index by shop in use. */
function shopsCondition(ids: readonly string[] | null, params: Params): string {
  if (ids === null) return ANY;
  if (ids.length === 1) return `o.shop_id = ${params.add(ids[0])}::uuid`;
  return `o.shop_id = any(${params.add(ids)}::uuid[])`;
}

function priceCondition({ priceFrom, priceTo }: Filters, params: Params): string {
  const bounds = [
    ...(priceFrom === null ? [] : [`v.price >= ${params.add(priceFrom)}::int`]),
    ...(priceTo === null ? [] : [`v.price <= ${params.add(priceTo)}::int`]),
  ];
  return bounds.length === 0 ? ANY : bounds.join(' and ');
}
