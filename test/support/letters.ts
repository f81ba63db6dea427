import { sum } from '#contracts/money';
import type { CheckoutView, OrderLineView, OrderView, ShopCard } from '#contracts/ports';
import type { Config } from '#platform/config/config';
import type { CheckoutDetails } from '../../apps/notifications/src/letter/details.js';
import { Stationery } from '../../apps/notifications/src/letter/stationery.js';

/** A believable evening in letters' specs: three shops, a deposit, cheese that spoils. */

export const stationery = new Stationery({ CITY_NAME: 'Gera', PUBLIC_URL: 'https://laden.example' } as Config);

export const aLine = (given: Partial<OrderLineView> = {}): OrderLineView => {
  const line = { quantity: 1, price: 1800, deposit: 0, ...given };
  return {
    id: `line-${line.name ?? 'book'}`,
    variantId: 'variant',
    offerSlug: 'zauberberg',
    name: 'Der Zauberberg',
    variant: 'Taschenbuch',
    total: (line.price + line.deposit) * line.quantity,
    vatRate: 7,
    withdrawal: 'standard',
    image: null,
    unitPrice: null,
    taxNotice: 'vat',
    weighed: null,
    weighedGrams: null,
    ...line,
  };
};

export const aShop = (id: string, name: string, legal: Partial<ShopCard['legal']> = {}): ShopCard => ({
  id,
  slug: id,
  name,
  merchantId: `merchant-${id}`,
  street: 'Sorge',
  houseNumber: '12',
  postcode: '07545',
  city: 'Gera',
  phone: '0365 1234',
  email: `${id}@laden.example`,
  openingHours: 'Mo-Fr 09:30-18:00; Sa 09:30-14:00',
  opening: { open: true },
  legal: {
    name,
    street: 'Markt',
    houseNumber: '1',
    postcode: '07545',
    city: 'Gera',
    email: `post@${id}.example`,
    phone: '0365 5678',
    register: null,
    vatId: null,
    smallBusiness: false,
    ...legal,
  },
});

export const anOrder = (
  at: number,
  shopId: string,
  lines: OrderLineView[],
  more: Partial<OrderView> = {},
): OrderView => ({
  id: `order-${at}`,
  number: `G-4K7M-${at}`,
  status: 'open',
  checkoutId: 'checkout',
  shopId,
  merchantId: `merchant-${shopId}`,
  method: 'pickup',
  total: sum(lines.map((line) => line.total)),
  currency: 'EUR',
  placedAt: '2026-11-24T13:03:22.000Z',
  answerBy: '2026-11-24T15:03:00.000Z',
  refusalReason: null,
  handedOverAt: null,
  lines,
  ...more,
});

export const SHOPS = [
  aShop('books', 'Buchhandlung Brendel', { name: 'Brendel Bücher GmbH', register: 'Amtsgericht Jena, HRB 501234' }),
  aShop('farm', 'Hofladen <Untermhaus>', { name: 'Marlies Untermann e. K.', vatId: 'DE123456789' }),
  aShop('wool', 'Wollwerkstatt', { name: 'Petra Seidel', smallBusiness: true }),
];

export function aCheckout(given: Partial<CheckoutView> = {}): CheckoutDetails {
  const orders = given.orders ?? [
    anOrder(1, 'books', [aLine()]),
    anOrder(2, 'farm', [
      aLine({ name: 'Apfelsaft', variant: '0,7 l', quantity: 6, price: 249, deposit: 15 }),
      aLine({ name: 'Ziegenkäse', variant: null, price: 590, withdrawal: 'none_perishable' }),
    ]),
    anOrder(3, 'wool', [aLine({ name: 'Sockenwolle', variant: '100 g', quantity: 2, price: 1690 })]),
  ];
  const checkout: CheckoutView = {
    id: 'checkout',
    number: 'G-4K7M',
    token: 'secret+token',
    status: 'authorized',
    total: sum(orders.map((order) => order.total)),
    currency: 'EUR',
    locale: 'de',
    createdAt: '2026-11-24T13:03:22.000Z',
    expiresAt: '2026-11-24T13:18:22.000Z',
    contact: { name: 'Anna Voigt', email: 'anna@kundin.example', phone: null },
    ...given,
    orders,
  };
  return { checkout, shopOf: (order) => SHOPS.find((shop) => shop.id === order.shopId)! };
}
