import { FRESH } from '../availability/availability-sql.js';
import { ANY, IN_STOCK, IS_REDUCED, type Conditions } from './filters.js';

/** Cents; where one band of prices ends and the next begins. */
export const BAND_STARTS = [0, 1000, 2500, 5000, 10_000, 25_000] as const;

/** What the counts are made of, as the database answers it. */
export interface CountRow {
  /** Before any filter. */
  matches: number;
  total: number;
  /** By leaf. */
  categories: [category: string, count: number][];
  shops: [shopId: string, count: number, inStock: number][];
  price: { low: number | null; high: number | null; bands: number[] };
  reduced: number;
  regional: number;
  attributes: [key: string, value: string, count: number][];
}

export const NO_COUNTS: CountRow = {
  matches: 0,
  total: 0,
  categories: [],
  shops: [],
  price: { low: null, high: null, bands: [] },
  reduced: 0,
  regional: 0,
  attributes: [],
};

const MOST_VALUES = 400;

/** SQL: which filters a row of `catalog.offers o` passes, as columns of the query `base` that the counts read. */
export function tests({ category, shops, regional, attributes }: Conditions): string {
  const failed = attributes.map(({ key, passes }) => `case when not ${passes} then ${key} end`);
  return `${FRESH} as fresh, (${category}) as in_category, (${shops}) as in_shops, (${regional}) as in_region,
    ${failed.length === 0 ? `'{}'::text[]` : `array_remove(array[${failed.join(', ')}], null)`} as failed`;
}

/** What is there, and known to be. */
const AVAILABLE = `${IN_STOCK} and b.fresh`;

/**
 * SQL: `tested`, the rows of `base` with what holds for their variants. Price, stock and reduction are asked of the same
 * variant: a dear one on the shelf does not make the cheap one available. Without such filters the variants of other
 * categories are not looked at, because only their number is counted.
 */
export function tested({ price, stock: wanted, reduced }: Conditions): string {
  const stock = wanted === ANY ? ANY : AVAILABLE;
  const butPrice = `${stock} and ${reduced}`;
  const asked = [price, stock, reduced].some((condition) => condition !== ANY);
  const bands = BAND_STARTS.map((from, at) => {
    const to = BAND_STARTS[at + 1];
    return `bool_or(${butPrice} and v.price >= ${from}${to === undefined ? '' : ` and v.price < ${to}`}) as band${at}`;
  });
  return `tested as materialized (
    select b.*, ${asked ? 'coalesce(f.passes, false)' : 'true'} as fits, f.* from base b left join (
      select v.offer_id as id, bool_or(${price} and ${stock} and ${reduced}) as passes,
             bool_or(${price} and ${reduced} and ${AVAILABLE}) as in_stock,
             bool_or(${price} and ${stock} and ${IS_REDUCED}) as is_reduced,
             min(v.price) filter (where ${butPrice}) as low, max(v.price) filter (where ${butPrice}) as high,
             ${bands.join(', ')}
        from base b join catalog.variants v on v.offer_id = b.offer_id
       where v.active ${asked ? '' : 'and b.in_category'} group by v.offer_id) f
      on f.id = b.offer_id)`;
}

const PASSES = {
  category: 't.in_category',
  shops: 't.in_shops',
  region: 't.in_region',
  variant: 't.fits',
  attributes: `t.failed = '{}'`,
};
type Pass = keyof typeof PASSES;

/** SQL: whether a row of `tested t` passes every filter but those named. */
export const passes = (...without: Pass[]): string =>
  (Object.keys(PASSES) as Pass[])
    .filter((name) => !without.includes(name))
    .map((name) => PASSES[name])
    .join(' and ');

const rowsAs = (columns: string, query: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_array(${columns})), '[]') from (${query}) g)`;

const COUNTS = `
  (select count(*)::int from base) as matches,
  (select count(*)::int from tested t where ${passes()}) as total,
  ${rowsAs('g.category, g.n', `select t.category, count(*) as n from tested t where ${passes('category')} group by 1`)} as categories,
  ${rowsAs(
    'g.shop_id, g.n, g.stocked',
    `select t.shop_id, count(*) filter (where t.fits) as n, count(*) filter (where t.in_stock) as stocked
       from tested t where ${passes('shops', 'variant')} group by 1`,
  )} as shops,
  (select jsonb_build_object('low', min(t.low), 'high', max(t.high), 'bands',
     jsonb_build_array(${BAND_STARTS.map((_, at) => `count(*) filter (where t.band${at})`).join(', ')}))
     from tested t where ${passes('variant')}) as price,
  (select count(*)::int from tested t where ${passes('variant')} and t.is_reduced) as reduced,
  (select count(*)::int from tested t where ${passes('region')} and t.regional) as regional`;

const ATTRIBUTES = rowsAs(
  'g.key, g.value, g.n',
  `select a.key, a.value, count(*) as n from tested t, jsonb_each_text(t.attribute_values) a
      where ${passes('attributes')} and (t.failed = '{}' or t.failed = array[a.key])
      group by 1, 2 order by 3 desc, 1, 2 limit ${MOST_VALUES}`,
);

/**
 * SQL: the counts of `CountRow`, as columns over `base` and `tested`. Attributes are what a category asks for: over a whole
 * city they say nothing and cost most.
 */
export const counts = ({ attributes }: { attributes: boolean }): string =>
  `${COUNTS}, ${attributes ? ATTRIBUTES : `'[]'::jsonb`} as attributes`;

/** SQL: columns of `base` that the counts read, from `catalog.offers o`. */
export const COUNTED_COLUMNS = `o.id as offer_id, o.shop_id, o.category, o.attribute_values, 'regional' = any(o.badges) as regional`;
