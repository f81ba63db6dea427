import { everybody, type Right } from '../right.js';

/** Shopping: guests included. Carts and orders are opened by ids and secrets that only their shopper has. */
export const STORE: Record<string, Right> = {
  'GET /api/store/config': everybody(),
  'GET /api/store/districts': everybody(),
  'GET /api/store/categories': everybody(),
  'GET /api/store/shops': everybody(),
  'GET /api/store/map': everybody(),
  'GET /api/store/map/ground': everybody(),
  'GET /api/store/sitemap': everybody(),
  'GET /api/store/sitemap/page': everybody({ query: () => 'kind=shops&page=1' }),
  'GET /api/feeds/{name}': everybody({ at: { name: () => 'shops.json' } }),
  'GET /api/store/shops/{slug}': everybody({ at: { slug: (g) => g.shop.slug } }),
  'GET /api/store/offers': everybody(),
  'GET /api/store/offers/{slug}': everybody({ at: { slug: (g) => g.offer.slug } }),
  'GET /api/store/search': everybody({ query: () => 'q=angebot' }),
  'GET /api/store/ranking': everybody(),
  'GET /api/suggest': everybody({ query: () => 'q=angebot' }),
  'GET /api/media/{id}/{file}': everybody({ at: { id: (g) => g.aPicture(), file: () => '480.webp' } }),

  'POST /api/store/carts': everybody({ body: () => ({}) }),
  'GET /api/store/carts/{id}': everybody({ at: { id: async (g) => (await g.aCartLine()).cartId } }),
  'POST /api/store/carts/{id}/lines': everybody({
    at: { id: async (g) => (await g.aCartLine()).cartId },
    body: (g) => ({ variantId: g.offer.variantId, quantity: 1 }),
  }),
  'PATCH /api/store/carts/{id}/lines/{lineId}': everybody({
    at: { id: async (g) => (await g.aCartLine()).cartId, lineId: (g) => g.lastLineId },
    body: () => ({ quantity: 2 }),
  }),
  'DELETE /api/store/carts/{id}/lines/{lineId}': everybody({
    at: { id: async (g) => (await g.aCartLine()).cartId, lineId: (g) => g.lastLineId },
  }),

  'POST /api/store/checkouts': everybody({ body: () => ({}) }),
  'GET /api/store/checkouts/{id}': everybody({
    at: { id: (g) => g.open.checkout.id },
    query: (g) => `token=${g.open.checkout.token}`,
  }),
  'POST /api/store/checkouts/{id}/payment': everybody({
    at: { id: (g) => g.open.checkout.id },
    body: (g) => ({ token: g.open.checkout.token }),
  }),
  'POST /api/store/checkouts/{id}/cancellation': everybody({
    at: { id: (g) => g.open.checkout.id },
    body: (g) => ({ token: g.open.checkout.token }),
  }),
  'POST /api/store/withdrawals': everybody({
    body: () => ({ name: 'Jana Kundin', email: 'jana@kundin.example', contract: 'ohne Nummer' }),
  }),
  'POST /api/store/returns': everybody({ body: (g) => g.aReturn() }),

  'GET /api/open-data/catalogue.jsonld': everybody(),
  'GET /api/open-data/shops.csv': everybody(),
  'GET /api/open-data/shops.json': everybody(),
  'GET /api/open-data/figures.csv': everybody(),
  'GET /api/open-data/figures.json': everybody(),

  // Stripe itself; without its signature the door opens only as far as the refusal.
  'POST /api/payments/stripe/webhook': everybody({ body: () => ({ id: 'evt_1' }) }),
};
