import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MerchantsPort } from '#contracts/ports';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { Catalog } from '../catalog.module.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';

let service: TestService;
let shop: FixtureShop;
let slug: string;
let version: number;

const profile = { applicationId: newId(), merchantId: newId(), shopId: newId() };

beforeAll(async () => {
  service = await startService(Catalog, [{ port: MerchantsPort, answer: { approvedProfile: async () => aProfile() } }]);
  await layTheGround(service.database);
});
beforeEach(async () => {
  version = 0;
  shop = await aShop(service.database, { name: `Backstube ${newId().slice(-6)}` });
  const created = await service.call('POST', '/api/merchant/offers', {
    as: memberOf(shop.merchantId),
    body: anOffer(shop, { name: `Dinkelbrot ${shop.slug}` }),
  });
  slug = (created.body as { slug: string }).slug;
});
afterAll(() => service.stop());

const tell = (hiddenFor: string[], more: object = {}) =>
  service.deliver('shop.standing_changed', {
    shopId: shop.id,
    merchantId: shop.merchantId,
    version: ++version,
    hiddenFor,
    ...more,
  });
const get = (path: string) => service.call('GET', path);
const found = async () =>
  (
    (await get(`/api/store/search?q=${encodeURIComponent(`Dinkelbrot ${shop.slug}`)}`)).body as {
      items: { slug: string }[];
    }
  ).items;
const seen = async () => ({
  shop: (await get(`/api/store/shops/${shop.slug}`)).status,
  offer: (await get(`/api/store/offers/${slug}`)).status,
  found: (await found()).filter((item) => item.slug === slug).length,
});
const SEEN = { shop: 200, offer: 200, found: 1 };
const HIDDEN = { shop: 404, offer: 404, found: 0 };

const aProfile = () => ({
  ...profile,
  legal: {
    name: 'Neu e. K.',
    street: 'Sorge',
    houseNumber: '1',
    postcode: '07545',
    city: 'Gera',
    email: 'neu@laden.example',
    phone: '0171 3920001',
    register: null,
    vatId: null,
    smallBusiness: true,
  },
  shop: {
    name: 'Neuer Laden',
    kind: 'Laden',
    summary: 'Neu',
    story: '',
    street: 'Sorge',
    houseNumber: '1',
    postcode: '07545',
    city: 'Gera',
    district: 'stadtmitte',
    openingHours: '24/7',
    phone: '0171 3920001',
    email: 'neu@laden.example',
  },
});

describe('what the city says about a shop', () => {
  it('is told to whoever has its address: not available at present, or gone for good', async () => {
    await tell(['suspended']);
    const codes = async () => [
      ((await get(`/api/store/shops/${shop.slug}`)).body as { code: string }).code,
      ((await get(`/api/store/offers/${slug}`)).body as { code: string }).code,
    ];
    expect(await codes()).toEqual(['shop.unavailable', 'offer.unavailable']);
    await tell(['suspended', 'left']);
    expect(await codes()).toEqual(['shop.not_found', 'offer.not_found']);
  });

  it('hides it with its offers from pages and search, and shows them again', async () => {
    expect(await seen()).toEqual(SEEN);
    await tell(['suspended']);
    expect(await seen()).toEqual(HIDDEN);
    await tell([]);
    expect(await seen()).toEqual(SEEN);
  });

  it('hides it as long as one reason is left', async () => {
    await tell(['suspended']);
    await tell(['suspended', 'document_expired']);
    await tell(['document_expired']);
    expect(await seen()).toEqual(HIDDEN);
    await tell([]);
    expect(await seen()).toEqual(SEEN);
  });

  it('counts by its version, not by when it arrives, and once', async () => {
    await tell([], { version: 2 });
    await tell(['suspended'], { version: 1 });
    expect(await seen()).toEqual(SEEN);
    await tell(['suspended'], { version: 3 });
    await tell(['suspended'], { version: 3 });
    await tell([], { version: 4 });
    expect(await seen()).toEqual(SEEN);
  });

  it('leaves drafts, withdrawn offers and a shop that was hidden before as they were', async () => {
    const as = memberOf(shop.merchantId);
    const draft = await service.call('POST', '/api/merchant/offers', { as, body: anOffer(shop, { status: 'draft' }) });
    await tell(['left']);
    await tell([]);
    const [offer] = await service.database.rows<{ status: string }>(`select status from catalog.offers where id = $1`, [
      (draft.body as { id: string }).id,
    ]);
    expect(offer!.status).toBe('draft');
    await service.database.rows(`update catalog.shops set status = 'hidden' where id = $1`, [shop.id]);
    await tell(['suspended']);
    await tell([]);
    expect((await get(`/api/store/shops/${shop.slug}`)).status).toBe(404);
  });

  it('holds for an offer that is made or published meanwhile', async () => {
    await tell(['suspended']);
    const as = memberOf(shop.merchantId);
    const made = (await service.call('POST', '/api/merchant/offers', { as, body: anOffer(shop) })).body as {
      slug: string;
    };
    expect(await get(`/api/store/offers/${made.slug}`)).toMatchObject({
      status: 404,
      body: { code: 'offer.unavailable' },
    });
    await tell([]);
    expect((await get(`/api/store/offers/${made.slug}`)).status).toBe(200);
  });

  it('is known before the shop is, and holds from its first moment', async () => {
    await tell(['suspended'], { shopId: profile.shopId, merchantId: profile.merchantId, version: 1 });
    await service.deliver('application.decided', { ...profile, personId: newId(), outcome: 'approved' });
    await service.work();
    const status = async () =>
      (
        await service.database.rows<{ status: string }>(`select status from catalog.shops where id = $1`, [
          profile.shopId,
        ])
      )[0];
    expect(await status()).toEqual({ status: 'hidden' });
    await tell([], { shopId: profile.shopId, merchantId: profile.merchantId, version: 2 });
    expect(await status()).toEqual({ status: 'open' });
  });
});
