import type { ShopProfile } from '#contracts/ports';
import { isPerson } from '../application/missing.js';
import type { ApplicationEntity } from '../application/application.entity.js';

type Approved = Pick<ApplicationEntity, 'id' | 'merchant_id' | 'shop_id' | 'legal' | 'shop'>;

/** What everybody may know of an approved merchant and shop: the imprint (§ 5 DDG), never bank or tax numbers. */
export function shopProfile(application: Approved): ShopProfile {
  const { legal, shop } = application;
  const register = [legal.registerCourt, legal.registerNumber].filter(Boolean).join(', ');
  return {
    applicationId: application.id,
    merchantId: application.merchant_id,
    shopId: application.shop_id,
    legal: {
      name: legal.name!,
      street: legal.street!,
      houseNumber: legal.houseNumber!,
      postcode: legal.postcode!,
      city: legal.city!,
      email: legal.email!,
      phone: legal.phone!,
      register: register === '' ? null : register,
      vatId: legal.vatId ?? null,
      smallBusiness: legal.smallBusiness!,
      representative: isPerson(legal) ? null : (legal.ownerName ?? null),
      authority: legal.supervisoryAuthority ?? null,
      chamber: legal.chamber ?? null,
    },
    registrations: {
      lucid: legal.lucidNumber ?? null,
      noPackaging: legal.noPackaging ?? null,
      weee: legal.weeeNumber ?? null,
      noOwnDevices: legal.noOwnDevices ?? null,
      food: legal.foodRegistration ?? null,
    },
    shop: {
      name: shop.name!,
      kind: shop.kind!,
      summary: shop.summary!,
      story: shop.story ?? '',
      street: shop.street!,
      houseNumber: shop.houseNumber!,
      postcode: shop.postcode!,
      city: shop.city!,
      district: shop.district ?? null,
      openingHours: shop.openingHours!,
      phone: shop.phone!,
      email: shop.email!,
      pictures: (shop.pictures ?? []).map(({ id, alt }) => ({ id, alt })),
    },
  };
}
