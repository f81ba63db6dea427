import type { Filters } from './filters.js';
import type { Place } from './place.js';

/** What filters ask of a shop. */
export interface KnownShop {
  id: string;
  slug: string;
  name: string;
  district: string | null;
  districtName: string;
  position: Place | null;
  ways: readonly string[];
  open: boolean;
  /** Open now or later today. */
  today: boolean;
}

export type ShopFilter = 'shops' | 'districts' | 'today' | 'open' | 'ways';
type ShopFilters = Pick<Filters, ShopFilter>;

const RULES: Record<
  ShopFilter,
  { isSet: (filters: ShopFilters) => boolean; fits: (shop: KnownShop, filters: ShopFilters) => boolean }
> = {
  shops: { isSet: ({ shops }) => shops.length > 0, fits: (shop, { shops }) => shops.includes(shop.slug) },
  districts: {
    isSet: ({ districts }) => districts.length > 0,
    fits: (shop, { districts }) => shop.district !== null && districts.includes(shop.district),
  },
  today: { isSet: ({ today }) => today, fits: (shop) => shop.today },
  open: { isSet: ({ open }) => open, fits: (shop) => shop.open },
  ways: { isSet: ({ ways }) => ways.length > 0, fits: (shop, { ways }) => ways.some((way) => shop.ways.includes(way)) },
};
const NAMES = Object.keys(RULES) as ShopFilter[];

/** Whether a shop passes all filters that shops decide; a count beside a filter leaves that one out. */
export function shopFits(shop: KnownShop, filters: ShopFilters, without?: ShopFilter): boolean {
  return NAMES.every((name) => name === without || !RULES[name].isSet(filters) || RULES[name].fits(shop, filters));
}

/** The ids of the shops that pass; null when no filter asks anything of shops. */
export function idsThatFit(shops: readonly KnownShop[], filters: ShopFilters): string[] | null {
  if (!NAMES.some((name) => RULES[name].isSet(filters))) return null;
  return shops.filter((shop) => shopFits(shop, filters)).map(({ id }) => id);
}
