import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import { dayOf } from './day.js';
import type { MerchantShopPage } from './merchant-shop.queries.js';
import type { ShopDetail, ShopPage } from './shop-view.js';

let service: TestService;
let shop: FixtureShop;
let owner: Actor;
let names = 0;

beforeAll(async () => {
  service = await startService(Catalog);
  await layTheGround(service.database);
});
afterAll(() => service.stop());
beforeEach(async () => {
  names += 1;
  shop = await aShop(service.database, { name: `Nadel und Naht ${names}`, kind: 'Schneiderei' });
  owner = memberOf(shop.merchantId);
});

const url = () => `/api/merchant/shops/${shop.id}/page`;
const read = async (): Promise<MerchantShopPage> => (await service.call('GET', url(), { as: owner })).body;
const change = (body: object, as = owner) => service.call('PATCH', url(), { as, body: { version: 1, ...body } });
const inStore = async (): Promise<ShopDetail> => (await service.call('GET', `/api/store/shops/${shop.slug}`)).body;
const found = async (q: string): Promise<string[]> => {
  const { body } = (await service.call('GET', `/api/store/shops?q=${encodeURIComponent(q)}`)) as { body: ShopPage };
  return body.items.map(({ slug }) => slug);
};
const day = (offset: number) => dayOf(new Date(Date.now() + offset * 86_400_000));
const picture = async (merchantId = shop.merchantId): Promise<string> => {
  const id = newId();
  await service.database.rows(
    `insert into catalog.images (id, merchant_id, alt, width, height) values ($1, $2, 'Nähtisch', 900, 600)`,
    [id, merchantId],
  );
  return id;
};

describe('the page of a shop', () => {
  it('says what its merchant writes, and leaves the rest as it is', async () => {
    const services = [{ name: 'Hose kürzen', text: 'In drei Tagen.', price: '12 €' }];
    const { status, body } = await change({
      summary: 'Wir nähen, was gerissen ist.',
      website: 'https://nadel.example',
      openingHours: 'Mo-Fr 09:00-12:30,14:00-18:00; PH off',
      stepFree: true,
      accessNote: 'Klingel links.',
      tramStop: 'Heinrichstraße',
      pickupNote: 'Am Tresen hinten.',
      services,
      assortment: ['Reißverschlüsse', 'Knöpfe'],
      position: { lat: 50.88, lon: 12.07 },
    });
    expect({ status, body }).toMatchObject({ status: 200, body: { version: 2, shown: true } });
    expect(await inStore()).toMatchObject({
      summary: 'Wir nähen, was gerissen ist.',
      story: 'Seit 1912 am Markt.',
      website: 'https://nadel.example',
      stepFree: true,
      accessNote: 'Klingel links.',
      tramStop: 'Heinrichstraße',
      pickupNote: 'Am Tresen hinten.',
      services,
      assortment: ['Reißverschlüsse', 'Knöpfe'],
      position: { lat: 50.88, lon: 12.07 },
      offers: 0,
      legal: { name: `${shop.name} e. K.` },
    });
  });

  it('is found by what it does, although it has no offers', async () => {
    expect(await found('Kunststopfen')).toEqual([]);
    await change({ services: [{ name: 'Kunststopfen', text: 'Mottenlöcher' }], assortment: ['Gardinenband'] });
    expect(await found('Kunststopfen')).toEqual([shop.slug]);
    expect(await found('Gardinenband')).toEqual([shop.slug]);
    await change({ version: 2, services: [], assortment: [] });
    expect(await found('Kunststopfen')).toEqual([]);
  });

  it('is changed by one of two tabs, and the other hears how it is now', async () => {
    const both = await Promise.all([change({ story: 'Erste' }), change({ story: 'Zweite' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409)! as { body: { code: string; current: MerchantShopPage } };
    expect(refused.body).toMatchObject({ code: 'shop.changed', current: { version: 2 } });
    expect(refused.body.current.story).toBe((await read()).story);
  });

  it('shows its own pictures in the order and with the words it was given, and nobody else’s', async () => {
    const [first, second] = [await picture(), await picture()];
    await change({
      images: [
        { id: second, alt: 'Die Werkstatt' },
        { id: first, alt: '' },
      ],
    });
    const { image, images } = await inStore();
    expect(images).toMatchObject([
      { id: second, alt: 'Die Werkstatt' },
      { id: first, alt: 'Nähtisch' },
    ]);
    expect(image).toMatchObject({ id: second });
    const foreign = await picture(newId());
    expect(await change({ version: 2, images: [{ id: foreign, alt: 'x' }] })).toMatchObject({
      status: 422,
      body: { code: 'shop.image_unknown', fields: [{ path: 'images.0' }] },
    });
    await change({ version: 2, images: [] });
    expect(await inStore()).toMatchObject({ image: null, images: [] });
  });

  it.each([
    [{ openingHours: 'wann ich Lust habe' }, 'shop.hours_unreadable', 'openingHours'],
    [
      { closures: [{ from: '2026-12-31', to: '2026-12-24', reason: 'Ferien' }] },
      'shop.closure_backwards',
      'closures.0.to',
    ],
    [
      { closures: [{ from: '2026-12-31', to: '2028-12-31', reason: 'Ferien' }] },
      'shop.closure_backwards',
      'closures.0.to',
    ],
    [{ closures: [{ from: '2026-02-30', to: '2026-03-01', reason: 'x' }] }, 'request.invalid', 'closures.0.from'],
    [{ position: { lat: 52.5, lon: 13.4 } }, 'shop.place_far_away', 'position'],
    [{ website: 'javascript:alert(1)' }, 'request.invalid', 'website'],
    [{ website: 'http://nadel.example' }, 'request.invalid', 'website'],
    [{ summary: 'kurz' }, 'request.invalid', 'summary'],
    [{ story: 'a'.repeat(5001) }, 'request.invalid', 'story'],
    [{ services: [{ name: '', text: '' }] }, 'request.invalid', 'services.0.name'],
    [{ assortment: ['ok', 'x\u0000y'] }, 'request.invalid', 'assortment'],
    [{ name: 'Anders' }, 'request.invalid', 'name'],
    [{ legal: {} }, 'request.invalid', 'legal'],
  ])('refuses %j', async (body, code, path) => {
    expect(await change(body)).toMatchObject({ status: 422, body: { code, fields: [{ path }] } });
    expect((await read()).version).toBe(1);
  });

  it('belongs to its merchant alone', async () => {
    const stranger = memberOf(newId());
    expect(await change({ story: 'x' }, stranger)).toMatchObject({ status: 404, body: { code: 'shop.not_found' } });
    expect(await service.call('GET', url(), { as: stranger })).toMatchObject({ status: 404 });
    expect(await service.call('POST', `${url()}/preview`, { as: stranger, body: {} })).toMatchObject({ status: 404 });
    expect(await service.call('GET', url())).toMatchObject({ status: 401 });
  });

  it('can be looked at before it is kept', async () => {
    const preview = await service.call('POST', `${url()}/preview`, {
      as: owner,
      body: { story: 'Neu', openingHours: '24/7', closures: [{ from: day(0), to: day(1), reason: 'Inventur' }] },
    });
    expect(preview).toMatchObject({
      status: 200,
      body: { story: 'Neu', opening: { open: false, closure: 'Inventur' }, closures: [{ reason: 'Inventur' }] },
    });
    expect(await read()).toMatchObject({ version: 1, story: 'Seit 1912 am Markt.', closures: [] });
    expect(await service.call('POST', `${url()}/preview`, { as: owner, body: { openingHours: 'x' } })).toMatchObject({
      status: 422,
    });
  });
});

describe('a planned closure', () => {
  const closed = (from: number, to: number) =>
    change({ closures: [{ from: day(from), to: day(to), reason: 'Urlaub' }] });
  const listed = () => found(shop.name);

  it('is announced before it begins, while the shop is open', async () => {
    await closed(2, 3);
    expect(await inStore()).toMatchObject({ opening: { open: true }, closures: [{ from: day(2), to: day(3) }] });
    expect((await inStore()).days.map(({ closure }) => closure)).toEqual([
      null,
      null,
      'Urlaub',
      'Urlaub',
      null,
      null,
      null,
    ]);
  });

  it('closes the shop while it lasts, and hides it from nobody', async () => {
    await closed(-1, 1);
    expect(await inStore()).toMatchObject({ opening: { open: false, closure: 'Urlaub' } });
    expect(await listed()).toContain(shop.slug);
    expect((await inStore()).days[0]).toMatchObject({ spans: [], closure: 'Urlaub' });
  });

  it('is over after its last day: the shop is open and nothing is announced any more', async () => {
    await closed(-5, -1);
    expect(await inStore()).toMatchObject({ opening: { open: true }, closures: [] });
    expect(await listed()).toContain(shop.slug);
  });
});
