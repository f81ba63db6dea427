import type { CityPlaces, ShopPlace } from '#contracts/figures';
import type { GapsView, MatrixRowView, StaleShopView, StreetGapView } from './gaps.view.js';

const STALE_DAYS = 90;
const DAY = 86_400_000;

/** Where in the city a shop or a trade is missing, and which pages nobody looks after any more. */
export function gapsOf(places: CityPlaces, now = new Date()): GapsView {
  const { shops, districts } = places;
  const trades = [...places.trades, { slug: '', name: { de: 'Ohne Angebote', en: 'No offers' } }];
  return {
    districts,
    trades,
    streets: streetGaps(places),
    matrix: matrixOf(places, trades),
    stale: staleShops(places, now),
    shops: shops.flatMap(({ slug, name, lat, lon }) =>
      lat === null || lon === null ? [] : [{ slug, name, lat, lon }],
    ),
  };
}

/** Streets without a shop come first. */
function streetGaps({ streets, shops }: CityPlaces): StreetGapView[] {
  const byStreet = Map.groupBy(shops, ({ street }) => plain(street));
  return streets
    .map((street) => {
      const there = byStreet.get(plain(street.name)) ?? [];
      const trades = [...new Set(there.flatMap(({ trade }) => trade ?? []))].sort();
      return { ...street, shops: there.length, trades };
    })
    .sort((a, b) => a.shops - b.shops || a.name.localeCompare(b.name, 'de'));
}

/** `Humboldtstr.` is `Humboldtstraße`. */
const plain = (street: string): string =>
  street
    .toLocaleLowerCase('de')
    .replace(/str\.?$/, 'straße')
    .replace(/strasse$/, 'straße')
    .replace(/\s+/g, ' ')
    .trim();

function matrixOf({ shops, districts }: CityPlaces, trades: { slug: string }[]): MatrixRowView[] {
  const known = new Set(districts.map(({ slug }) => slug));
  const byDistrict = Map.groupBy(shops, ({ district }) => (district && known.has(district) ? district : ''));
  const rows = [...districts.map(({ slug }) => slug), ...(byDistrict.has('') ? [''] : [])];
  return rows.map((district) => {
    const there = byDistrict.get(district) ?? [];
    return { district, shops: trades.map(({ slug }) => countOf(there, slug)), total: there.length };
  });
}

const countOf = (shops: ShopPlace[], trade: string): number =>
  shops.filter((shop) => (shop.trade ?? '') === trade).length;

function staleShops({ shops, districts }: CityPlaces, now: Date): StaleShopView[] {
  const names = new Map(districts.map(({ slug, name }) => [slug, name]));
  return shops
    .map((shop) => ({ shop, days: Math.floor((now.getTime() - Date.parse(shop.touchedAt)) / DAY) }))
    .filter(({ days }) => days >= STALE_DAYS)
    .sort((a, b) => b.days - a.days || a.shop.name.localeCompare(b.shop.name, 'de'))
    .map(({ shop, days }) => ({
      id: shop.id,
      slug: shop.slug,
      name: shop.name,
      district: names.get(shop.district ?? '') ?? '',
      street: `${shop.street} ${shop.houseNumber}`,
      phone: shop.phone,
      offers: shop.offers,
      touchedAt: shop.touchedAt,
      days,
    }));
}
