import { describe, expect, it } from '@jest/globals';
import type { Offer, Shop } from '#lib/api/store.ts';
import { jsonLdText } from './json-ld-text.ts';
import { offerLd } from './offer-ld.ts';
import { shopLd, storeType } from './shop-ld.ts';

const origin = 'https://laden.example';
const legal = {
  name: 'Ährenkorb e. K.',
  street: 'Sorge',
  houseNumber: '1',
  postcode: '07545',
  city: 'Gera',
  email: 'post@laden.example',
  phone: '0171 3920001',
  vatId: 'DE999999999',
};
const shop: Shop = {
  id: '1',
  slug: 'aehrenkorb',
  name: 'Ährenkorb',
  kind: 'Bäckerei',
  summary: 'Brot </script><b>',
  district: null,
  street: 'Sorge',
  houseNumber: '1',
  postcode: '07545',
  city: 'Gera',
  position: { lat: 50.88, lon: 12.08 },
  image: null,
  offers: 0,
  openingHours: 'Tu-Fr 06:00-12:30,14:00-18:00; PH off',
  opening: { open: true },
  fulfilment: ['pickup'],
  story: '',
  phone: '0171 3920001',
  email: 'post@laden.example',
  images: [],
  days: [
    { date: '2026-12-24', spans: [], holiday: null, closure: 'Urlaub' },
    { date: '2026-12-25', spans: [], holiday: '1. Weihnachtstag', closure: null },
  ],
  accessNote: '',
  pickupNote: '',
  website: null,
  services: [],
  assortment: [],
  changedAt: '2026-11-24T10:00:00.000Z',
  stepFree: true,
  tramStop: null,
  closures: [{ from: '2026-12-24', to: '2026-12-24', reason: 'Urlaub' }],
  legal,
};
const offer = {
  slug: 'roggenbrot',
  name: 'Roggenbrot',
  kind: 'goods',
  description: '',
  category: { slug: 'brot', name: { de: 'Brot', en: 'Bread' } },
  images: [{ id: '2', src: '/api/media/2', alt: '', width: 1, height: 1, sizes: [] }],
  withdrawal: 'none_perishable',
  variants: [
    {
      id: 'v1',
      name: null,
      price: { amount: 490, currency: 'EUR' },
      available: 0,
      gtin: '4006381333931',
      deposit: null,
      unitPrice: { amount: 490, currency: 'EUR', per: 'kg' },
    },
  ],
  attributes: [{ name: 'Marke', value: 'Kruste' }],
  shop: { slug: 'aehrenkorb', name: 'Ährenkorb' },
  merchant: legal,
} as unknown as Offer;

describe('what search engines are told of a shop', () => {
  it('is its kind, its week with the break at noon, and the days on which that does not hold', () => {
    expect(shopLd(shop, origin)).toMatchObject({
      '@type': 'Bakery',
      '@id': 'https://laden.example/shops/aehrenkorb',
      geo: { latitude: 50.88, longitude: 12.08 },
      parentOrganization: { name: 'Ährenkorb e. K.', vatID: 'DE999999999' },
      specialOpeningHoursSpecification: [
        { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '00:00', closes: '00:00' },
        { validFrom: '2026-12-25', validThrough: '2026-12-25' },
      ],
    });
    const { openingHoursSpecification: week } = shopLd(shop, origin) as { openingHoursSpecification: object[] };
    expect(week).toHaveLength(8);
    expect(week[1]).toMatchObject({ dayOfWeek: 'https://schema.org/Tuesday', opens: '14:00', closes: '18:00' });
  });

  it.each([
    ['Schuhgeschäft', 'ShoeStore'],
    ['Schlüssel & Schuhreparatur', 'Store'],
    ['Friseur', 'HairSalon'],
    ['Töpferei', 'Store'],
  ])('calls a %s a %s', (kind, type) => {
    expect(storeType(kind)).toBe(type);
  });

  it('ends no script, whatever a merchant wrote', () => {
    const text = jsonLdText(shopLd(shop, origin));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org', description: 'Brot </script><b>' });
  });
});

describe('what search engines are told of an offer', () => {
  const told = (more: object = {}) => offerLd({ ...offer, ...more } as Offer, origin);

  it('is price, unit price, what is left, how it is handed over and whether it may be given back', () => {
    expect(told()).toMatchObject({
      '@type': 'Product',
      gtin: '4006381333931',
      brand: { name: 'Kruste' },
      image: ['https://laden.example/api/media/2/960.webp'],
      offers: [
        {
          price: '4.90',
          priceCurrency: 'EUR',
          priceSpecification: { price: '4.90', referenceQuantity: { unitCode: 'KGM', value: 1 } },
          availability: 'https://schema.org/OutOfStock',
          itemCondition: 'https://schema.org/NewCondition',
          availableDeliveryMethod: 'https://schema.org/OnSitePickup',
          shippingDetails: { doesNotShip: true },
          hasMerchantReturnPolicy: { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' },
          seller: { '@id': 'https://laden.example/shops/aehrenkorb', legalName: 'Ährenkorb e. K.' },
        },
      ],
    });
  });

  it('is fourteen days to give it back where the law grants them', () => {
    expect(told({ withdrawal: 'standard' })).toMatchObject({
      offers: [
        { hasMerchantReturnPolicy: { merchantReturnDays: 14, returnMethod: 'https://schema.org/ReturnInStore' } },
      ],
    });
  });

  it.each([
    [{ availability: { status: 'available' } }, 3, 'InStock'],
    [{ availability: { status: 'ask' } }, 3, 'LimitedAvailability'],
    [{ availability: { status: 'made_to_order' } }, 0, 'MadeToOrder'],
  ])('is as sure as the shop is: %j with %i left is %s', (more, available, term) => {
    const variants = offer.variants.map((variant) => Object.assign({}, variant, { available }));
    expect(told({ ...more, variants })).toMatchObject({ offers: [{ availability: `https://schema.org/${term}` }] });
  });

  it('is a service with who provides it where nothing is handed over', () => {
    expect(told({ kind: 'service' })).toMatchObject({ '@type': 'Service', provider: { name: 'Ährenkorb' } });
    expect(told({ duties: { taxScheme: 'margin' } })).toMatchObject({
      offers: [{ itemCondition: 'https://schema.org/UsedCondition' }],
    });
  });
});
