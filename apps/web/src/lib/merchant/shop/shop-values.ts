import type { ShopPage } from '#lib/api/merchant.ts';
import type { ShopValues } from './read-shop.ts';

/** What is kept, in the fields of the form. */
export function valuesOf(shop: ShopPage): ShopValues {
  return {
    summary: shop.summary,
    story: shop.story,
    phone: shop.phone,
    email: shop.email,
    website: shop.website ?? '',
    openingHours: shop.openingHours,
    closures: shop.closures,
    stepFree: Boolean(shop.stepFree),
    accessNote: shop.accessNote,
    tramStop: shop.tramStop ?? '',
    pickupNote: shop.pickupNote,
    services: shop.services.map((service) => ({ ...service, price: service.price ?? '' })),
    assortment: shop.assortment.join(', '),
    images: (shop.images ?? []).map(({ id, alt, width, height }) => ({ id, alt, width, height })),
    lat: shop.position ? String(shop.position.lat) : '',
    lon: shop.position ? String(shop.position.lon) : '',
  };
}
