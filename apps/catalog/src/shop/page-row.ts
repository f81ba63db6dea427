import type { ImageView } from '#contracts/ports';
import { closureBackwards, hoursUnreadable, placeFarAway } from '../catalog.errors.js';
import type { Opening } from './opening.js';
import type { ShopPageFields } from './shop-page.input.js';
import type { ShopEntity } from './shop.entity.js';

/** The columns that a page writes. */
export type PageRow = Pick<
  ShopEntity,
  | 'summary'
  | 'story'
  | 'phone'
  | 'email'
  | 'website'
  | 'opening_hours'
  | 'closures'
  | 'step_free'
  | 'access_note'
  | 'tram_stop'
  | 'pickup_note'
  | 'services'
  | 'assortment'
  | 'image'
  | 'images'
  | 'lat'
  | 'lon'
>;

/** A shop may stand this far from the middle of its city, in degrees of latitude: about 30 km. */
const FAR = 0.27;
const LONGEST_CLOSURE = 366 * 86_400_000;

/** The row after a change of the page: what was left out stays. Refuses what no visitor could make sense of. */
export function pageRow(
  shop: PageRow,
  page: ShopPageFields,
  images: ImageView[] | null,
  place: { opening: Opening; centre: { lat: number; lon: number } },
): PageRow {
  if (page.openingHours !== undefined && !place.opening.valid(page.openingHours)) throw hoursUnreadable();
  checkClosures(page);
  checkPlace(page, place.centre);
  return {
    summary: page.summary ?? shop.summary,
    story: page.story ?? shop.story,
    phone: page.phone ?? shop.phone,
    email: page.email ?? shop.email,
    website: page.website === undefined ? shop.website : page.website,
    opening_hours: page.openingHours ?? shop.opening_hours,
    closures: (page.closures ?? shop.closures).toSorted((a, b) => a.from.localeCompare(b.from)),
    step_free: page.stepFree ?? shop.step_free,
    access_note: page.accessNote ?? shop.access_note,
    tram_stop: page.tramStop === undefined ? shop.tram_stop : page.tramStop,
    pickup_note: page.pickupNote ?? shop.pickup_note,
    services: page.services?.map(({ name, text, price }) => ({ name, text, price: price ?? null })) ?? shop.services,
    assortment: page.assortment ?? shop.assortment,
    image: images ? (images[0] ?? null) : shop.image,
    images: images ?? shop.images,
    lat: page.position?.lat ?? shop.lat,
    lon: page.position?.lon ?? shop.lon,
  };
}

function checkClosures({ closures = [] }: ShopPageFields): void {
  for (const [at, { from, to }] of closures.entries()) {
    if (to < from || Date.parse(to) - Date.parse(from) > LONGEST_CLOSURE) throw closureBackwards(`closures.${at}.to`);
  }
}

function checkPlace({ position }: ShopPageFields, centre: { lat: number; lon: number }): void {
  if (!position) return;
  const wide = FAR / Math.cos((centre.lat * Math.PI) / 180);
  if (Math.abs(position.lat - centre.lat) > FAR || Math.abs(position.lon - centre.lon) > wide) throw placeFarAway();
}
