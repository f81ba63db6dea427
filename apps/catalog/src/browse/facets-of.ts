import { money } from '#contracts/money';
import type { AttributeSpec } from '../category/attribute-schema.js';
import type { KnownCategory } from './category-directory.js';
import type { AttributeFacet, CategoryFacetValue, Facets, FacetValue, PriceFacet } from './facet-view.js';
import { BAND_STARTS, type CountRow } from './facet-sql.js';
import { WAYS_TO_SHOPPERS } from './filter-query.js';
import type { Filters } from './filters.js';
import { shopFits, type KnownShop } from './shops-that-fit.js';

const MOST_VALUES = 30;
const MOST_ATTRIBUTES = 8;
/** An attribute that says nothing about most matches is no way to choose among them. */
const LEAST_SHARE = 0.2;

interface Known {
  shops: readonly KnownShop[];
  categories: ReadonlyMap<string, KnownCategory>;
  currency: string;
}

/** The facets of a list or search out of what the database counted and what is known of shops and categories. */
export function facetsOf(row: CountRow, filters: Filters, { shops, categories, currency }: Known): Facets {
  return {
    category: categoryFacet(row, categories),
    ...shopFacets(row, filters, shops),
    price: priceFacet(row, currency),
    reduced: row.reduced,
    regional: row.regional,
    attributes: attributeFacets(row, filters, categories),
  };
}

const german = new Intl.Collator('de');
const byCount = (one: FacetValue, other: FacetValue): number =>
  other.count - one.count || german.compare(one.label, other.label);

function categoryFacet(row: CountRow, categories: Known['categories']): CategoryFacetValue[] {
  return row.categories
    .map(([slug, count]) => {
      const known = categories.get(slug);
      const name = { de: known?.name_de ?? slug, en: known?.name_en ?? slug };
      return { value: slug, label: name.de, count, name, parent: known?.parent ?? null };
    })
    .sort(byCount);
}

/** Everything that shops decide is counted here, from one count by shop. */
function shopFacets(row: CountRow, filters: Filters, shops: readonly KnownShop[]) {
  const counts = new Map(row.shops.map(([id, count, inStock]) => [id, { count, inStock }]));
  const sum = (fits: (shop: KnownShop) => boolean, of: 'count' | 'inStock' = 'count'): number =>
    shops.reduce((total, shop) => total + (fits(shop) ? (counts.get(shop.id)?.[of] ?? 0) : 0), 0);
  const districts = new Map(
    shops.flatMap((shop) => (shop.district ? [[shop.district, shop.districtName] as const] : [])),
  );
  const values = (all: FacetValue[]): FacetValue[] =>
    all
      .filter(({ count }) => count > 0)
      .sort(byCount)
      .slice(0, MOST_VALUES);
  return {
    shop: values(
      shops
        .filter((shop) => shopFits(shop, filters, 'shops'))
        .map((shop) => ({ value: shop.slug, label: shop.name, count: counts.get(shop.id)?.count ?? 0 })),
    ),
    district: values(
      [...districts].map(([value, label]) => ({
        value,
        label,
        count: sum((shop) => shop.district === value && shopFits(shop, filters, 'districts')),
      })),
    ),
    way: WAYS_TO_SHOPPERS.map((way) => ({
      value: way,
      label: way,
      count: sum((shop) => shop.ways.includes(way) && shopFits(shop, filters, 'ways')),
    })).filter(({ count }) => count > 0),
    today: sum((shop) => shop.today && shopFits(shop, filters, 'today'), 'inStock'),
    open: sum((shop) => shop.open && shopFits(shop, filters, 'open')),
  };
}

function priceFacet({ price }: CountRow, currency: string): PriceFacet | null {
  if (price.low === null || price.high === null) return null;
  return {
    lowest: money(price.low, currency),
    highest: money(price.high, currency),
    bands: BAND_STARTS.map((from, at) => ({
      from,
      to: BAND_STARTS[at + 1] ?? null,
      count: price.bands[at] ?? 0,
    })).filter(({ count }) => count > 0),
  };
}

function attributeFacets(row: CountRow, filters: Filters, categories: Known['categories']): AttributeFacet[] {
  const specs = specsOf(
    row.categories.map(([slug]) => slug),
    categories,
  );
  const values = new Map<string, FacetValue[]>();
  for (const [key, value, count] of row.attributes) {
    if (specs.has(key)) values.set(key, [...(values.get(key) ?? []), { value, label: value, count }]);
  }
  const share = (key: string): number =>
    values.get(key)!.reduce((sum, { count }) => sum + count, 0) / Math.max(1, row.total);
  return [...values.keys()]
    .filter((key) => key in filters.attributes || (share(key) >= LEAST_SHARE && values.get(key)!.length > 1))
    .sort((one, other) => share(other) - share(one))
    .slice(0, MOST_ATTRIBUTES)
    .map((key) => {
      const spec = specs.get(key)!;
      return {
        key,
        name: spec.name,
        type: spec.type,
        unit: spec.unit ?? null,
        values: inOrder(values.get(key)!, spec).slice(0, MOST_VALUES),
      };
    });
}

function specsOf(slugs: readonly string[], categories: Known['categories']): Map<string, AttributeSpec> {
  const specs = new Map<string, AttributeSpec>();
  for (const slug of slugs) {
    for (const spec of categories.get(slug)?.attributes ?? []) if (spec.filterable) specs.set(spec.key, spec);
  }
  return specs;
}

/** Sizes and other numbers go up, choices stand as the category lists them, the rest by count. */
function inOrder(values: FacetValue[], spec: AttributeSpec): FacetValue[] {
  if (spec.type === 'number') return values.toSorted((one, other) => Number(one.value) - Number(other.value));
  const { choices } = spec;
  if (!choices) return values.toSorted(byCount);
  return values.toSorted((one, other) => choices.indexOf(one.value) - choices.indexOf(other.value));
}
