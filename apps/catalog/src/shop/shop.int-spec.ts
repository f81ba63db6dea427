import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MerchantsPort, type ShopProfile } from '#contracts/ports';
import { conflict } from '#platform/errors/domain-error';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { CategoryList } from '../category/category-view.js';
import { dayOf } from './day.js';
import type { DistrictList, ShopDetail, ShopPage } from './shop-view.js';

let service: TestService;
let bakery: FixtureShop;
let wine: FixtureShop;
const approved = new Map<string, ShopProfile>();

const merchants: Pick<MerchantsPort, 'approvedProfile'> = {
  approvedProfile: async ({ applicationId }) => {
    const profile = approved.get(applicationId);
    if (!profile) throw conflict('application.not_approved', 'not approved');
    return profile;
  },
};

beforeAll(async () => {
  service = await startService(Catalog, [{ port: MerchantsPort, answer: merchants }]);
  const { database } = service;
  await layTheGround(database);
  bakery = await aShop(database, { name: 'Ährenkorb', story: 'Huckelkuchen nach Großmutters Rezept.' });
  await aShop(database, { name: 'Zuckerbude', district: 'untermhaus', openingHours: 'PH 03:00-03:01' });
  wine = await aShop(database, { name: 'Rebenhöhler', kind: 'Weinhandlung', district: null, openingHours: '' });
  await aShop(database, { name: 'Verborgen', status: 'hidden' });
  for (const more of [{}, { name: 'Kornkruste' }, { name: 'Entwurf', status: 'draft' }]) {
    await service.call('POST', '/api/merchant/offers', {
      body: anOffer(bakery, more),
      as: memberOf(bakery.merchantId),
    });
  }
  const dornfelder = anOffer(wine, { name: 'Dornfelder', category: 'wein', vatRate: 19 });
  await service.call('POST', '/api/merchant/offers', { body: dornfelder, as: memberOf(wine.merchantId) });
});
afterAll(() => service.stop());

const list = async (query = ''): Promise<ShopPage> => (await service.call('GET', `/api/store/shops?${query}`)).body;
const names = async (query: string) => (await list(query)).items.map(({ name }) => name);
const encoded = encodeURIComponent;

describe('the list of shops', () => {
  it('is sorted as in a German dictionary, without hidden ones', async () => {
    expect(await names('')).toEqual(['Ährenkorb', 'Rebenhöhler', 'Zuckerbude']);
  });

  it('says what a card needs', async () => {
    const [first] = (await list()).items;
    expect(first).toMatchObject({
      slug: 'aehrenkorb',
      kind: 'Bäckerei',
      district: { slug: 'stadtmitte', name: 'Stadtmitte' },
      position: { lat: 50.87, lon: 12.08 },
      image: null,
      offers: 2,
      openingHours: '24/7',
      opening: { open: true },
      fulfilment: ['pickup'],
    });
    expect(first).not.toHaveProperty('story');
    expect(first).not.toHaveProperty('merchant_id');
  });

  it('pages without losing or repeating anybody', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await list(`limit=1${cursor}`);
      seen.push(...page.items.map(({ name }) => name));
      cursor = page.next ? `&cursor=${page.next}` : '';
    } while (cursor);
    expect(seen).toEqual(['Ährenkorb', 'Rebenhöhler', 'Zuckerbude']);
  });

  it.each([
    ['district=untermhaus', ['Zuckerbude']],
    ['district=nirgends', []],
    ['category=wein', ['Rebenhöhler']],
    ['category=lebensmittel', ['Ährenkorb']],
    ['category=dienste', []],
    ['open=true', ['Ährenkorb']],
    ['open=false', ['Rebenhöhler', 'Zuckerbude']],
    [`q=${encoded('Höhler')}`, ['Rebenhöhler']],
    ['q=Rebenhoehler', ['Rebenhöhler']],
    ['q=rebenholer', ['Rebenhöhler']],
    [`q=${encoded('Bäcker')}`, ['Ährenkorb', 'Zuckerbude']],
    ['q=Huckel', ['Ährenkorb']],
    ['q=Schutzmasken', []],
    ['q=', ['Ährenkorb', 'Rebenhöhler', 'Zuckerbude']],
    ['q=Huckelkuchen&open=true&district=stadtmitte', ['Ährenkorb']],
  ])('filtered by %s shows %j', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'open=vielleicht',
    'cursor=quatsch',
    `cursor=${Buffer.from('["a","no uuid"]').toString('base64url')}`,
    'district=a&district=b',
    `q=${'a'.repeat(201)}`,
    'sort=name',
    'q=%00',
  ])('refuses %s', async (query) => {
    expect(await service.call('GET', `/api/store/shops?${query}`)).toMatchObject({ status: 422 });
  });
});

describe('one shop', () => {
  it('says who trades there and which closures are not over', async () => {
    const day = (offset: number) => dayOf(new Date(Date.now() + offset * 86_400_000));
    const over = { from: day(-9), to: day(-1), reason: 'Urlaub' };
    const today = { from: day(-1), to: day(0), reason: 'Inventur' };
    const soon = { from: day(20), to: day(21), reason: 'Märchenmarkt' };
    await aShop(service.database, { name: 'Mit Pausen', status: 'open', closures: [over, today, soon] });
    const { body } = (await service.call('GET', '/api/store/shops/mit-pausen')) as { body: ShopDetail };
    expect(body).toMatchObject({
      story: 'Seit 1912 am Markt.',
      stepFree: false,
      tramStop: null,
      closures: [today, soon],
      opening: { open: false, closure: 'Inventur' },
      legal: { name: 'Mit Pausen e. K.', register: null, smallBusiness: false },
    });
    await service.database.rows(`delete from catalog.shops where slug = 'mit-pausen'`);
  });

  it.each(['verborgen', 'gibt-es-nicht', encoded("x' or 1=1")])('is not found as %s', async (slug) => {
    expect(await service.call('GET', `/api/store/shops/${slug}`)).toMatchObject({
      status: 404,
      body: { code: 'shop.not_found' },
    });
  });
});

it('districts say how many shops they have, categories how many offers lie in and below them', async () => {
  const districts = (await service.call('GET', '/api/store/districts')) as { body: DistrictList };
  expect(districts.body.items).toEqual([
    { slug: 'stadtmitte', name: 'Stadtmitte', shops: 1 },
    { slug: 'untermhaus', name: 'Untermhaus', shops: 1 },
  ]);
  const categories = (await service.call('GET', '/api/store/categories')) as { body: CategoryList };
  expect(categories.body.items).toMatchObject([
    { slug: 'lebensmittel', name: { de: 'Lebensmittel', en: 'Food' }, parent: null, icon: 'basket', offers: 2 },
    { slug: 'brot', parent: 'lebensmittel', offers: 2 },
    { slug: 'getraenke', offers: 1 },
    { slug: 'wein', offers: 1 },
    { slug: 'dienste', offers: 0 },
    { slug: 'kurse', offers: 0 },
  ]);
});

describe('the merchant’s shops', () => {
  it('are the own ones and can be told to accept orders by themselves', async () => {
    const as = memberOf(wine.merchantId);
    expect((await service.call('GET', '/api/merchant/shops', { as })).body).toEqual({
      items: [{ id: wine.id, slug: wine.slug, name: wine.name, autoAccept: false, smallBusiness: false }],
    });
    const url = `/api/merchant/shops/${wine.id}`;
    expect(await service.call('PATCH', url, { as, body: { autoAccept: true } })).toMatchObject({
      status: 200,
      body: { autoAccept: true },
    });
    expect(await service.call('PATCH', url, { as, body: { autoAccept: 'ja' } })).toMatchObject({ status: 422 });
    expect(await service.call('PATCH', url, { as, body: {} })).toMatchObject({ status: 422 });
    const stranger = memberOf(bakery.merchantId);
    expect(await service.call('PATCH', url, { as: stranger, body: { autoAccept: false } })).toMatchObject({
      status: 404,
    });
    expect(await service.call('GET', '/api/merchant/shops')).toMatchObject({ status: 401 });
  });
});

describe('an approved application', () => {
  const profile = (name: string, district: string | null = 'untermhaus'): ShopProfile => ({
    applicationId: newId(),
    merchantId: newId(),
    shopId: newId(),
    legal: {
      name: 'Krüger & Söhne OHG',
      street: 'Markt',
      houseNumber: '1',
      postcode: '07545',
      city: 'Gera',
      email: 'post@krueger.example',
      phone: '0171 3920002',
      register: 'Amtsgericht Jena, HRA 990201',
      vatId: 'DE999999999',
      smallBusiness: false,
    },
    shop: {
      name,
      kind: 'Spielwaren',
      summary: 'Holzspielzeug und Drachen.',
      story: 'Gegründet von zwei Brüdern.',
      street: 'Markt',
      houseNumber: '1',
      postcode: '07548',
      city: 'Gera',
      district,
      openingHours: 'Mo-Fr 10:00-18:00',
      phone: '0171 3920002',
      email: 'laden@krueger.example',
    },
  });
  const decide = async (told: ShopProfile, outcome: 'approved' | 'rejected' = 'approved') => {
    const { applicationId, merchantId, shopId } = told;
    await service.deliver('application.decided', { applicationId, merchantId, shopId, personId: newId(), outcome });
    return service.work();
  };

  it('opens the shop under the id it was promised, and once only', async () => {
    const told = profile('Drachen & Kreisel');
    approved.set(told.applicationId, told);
    expect(await decide(told)).toEqual(['open-shop']);
    expect(await decide(told)).toEqual(['open-shop']);
    const { body } = (await service.call('GET', '/api/store/shops/drachen-und-kreisel')) as { body: ShopDetail };
    expect(body).toMatchObject({
      id: told.shopId,
      district: { slug: 'untermhaus' },
      position: { lat: 50.885, lon: 12.056 },
      legal: { name: 'Krüger & Söhne OHG', register: 'Amtsgericht Jena, HRA 990201' },
      offers: 0,
    });
    expect(await names('q=Drachen')).toEqual(['Drachen & Kreisel']);
    expect(await names('q=Kreisel')).toHaveLength(1);
  });

  it('gets an address of its own beside a shop of the same name, and does without a known district', async () => {
    for (let i = 0; i < 2; i += 1) {
      const told = profile('Zwillinge', i === 0 ? null : 'atlantis');
      approved.set(told.applicationId, told);
      await decide(told);
    }
    const { items } = await list('q=Zwillinge');
    expect(items).toMatchObject([{ district: null, position: null }, { district: null }]);
    expect(items.map(({ slug }) => slug).sort()).toEqual(['zwillinge', 'zwillinge-2']);
  });

  it('opens nothing when it was rejected or is not approved', async () => {
    expect(await decide(profile('Nie geöffnet'), 'rejected')).toEqual([]);
    await expect(decide(profile('Nie geöffnet'))).rejects.toMatchObject({ code: 'application.not_approved' });
    expect(await names(`q=${encoded('Nie geöffnet')}`)).toEqual([]);
  });
});
