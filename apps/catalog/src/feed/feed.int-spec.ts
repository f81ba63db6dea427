import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { MapGround, ShopMap } from '../map/map-view.js';
import type { MerchantOffer } from '../offer/merchant-offer-view.js';
import type { SitemapIndex, SitemapPage } from '../sitemap/sitemap.queries.js';

let service: TestService;
let folder: string;
let bakery: FixtureShop;
let bread: MerchantOffer;
let image: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feeds-'));
  service = await startService(Catalog, [], { DATA_DIR: folder, PUBLIC_URL: 'https://laden.example' });
  const { database } = service;
  await layTheGround(database);
  bakery = await aShop(database, { name: 'Ährenkorb' });
  await aShop(database, { name: 'Ohne Pin', district: null, openingHours: '' });
  await aShop(database, { name: 'Verborgen', status: 'hidden' });
  await database.rows(`update catalog.shops set lat = null, lon = null where slug = 'ohne-pin'`);
  image = newId();
  await database.rows(
    `insert into catalog.images (id, merchant_id, alt, width, height) values ($1, $2, 'Brot', 900, 600)`,
    [image, bakery.merchantId],
  );
  const offer = anOffer(bakery, {
    name: 'Roggenbrot',
    imageIds: [image],
    variants: [
      { name: 'ganz', price: 490, onHand: 10, gtin: '4006381333931', content: { amount: 1, unit: 'kg' } },
      { name: 'halb', price: 260, onHand: 0, content: { amount: 500, unit: 'g' } },
    ],
  });
  await service.call('POST', '/api/merchant/offers', {
    body: offer,
    as: memberOf(bakery.merchantId),
  });
  const { body } = await service.call('GET', '/api/merchant/offers', { as: memberOf(bakery.merchantId) });
  [bread] = (body as { items: [MerchantOffer] }).items;
  for (const more of [{ name: 'Ohne Bild' }, { name: 'Entwurf', status: 'draft' }]) {
    await service.call('POST', '/api/merchant/offers', {
      body: anOffer(bakery, more),
      as: memberOf(bakery.merchantId),
    });
  }
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

const get = async (url: string, headers: Record<string, string> = {}) => {
  const { statusCode, body, headers: answered } = await service.app.inject({ method: 'GET', url, headers });
  return { status: statusCode, body, headers: answered };
};
const table = async (name: string): Promise<Record<string, string>[]> => {
  const [head, ...lines] = (await get(`/api/feeds/${name}`)).body.replace(/\n$/, '').split('\n');
  const columns = head!.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    expect(values).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, at) => [column, values[at]!]));
  });
};

describe('the feeds', () => {
  it('tell Google of every variant of goods that has a picture', async () => {
    const products = (await table('google-products.tsv')).toSorted((a, b) => a.price!.localeCompare(b.price!));
    expect(products).toMatchObject([
      {
        title: 'Roggenbrot, halb',
        price: '2.60 EUR',
        availability: 'out_of_stock',
        identifier_exists: 'no',
        unit_pricing_measure: '500 g',
        unit_pricing_base_measure: '1 kg',
      },
      {
        id: bread.variants[0]!.id,
        title: 'Roggenbrot, ganz',
        price: '4.90 EUR',
        sale_price: '',
        availability: 'in_stock',
        gtin: '4006381333931',
        identifier_exists: 'yes',
        condition: 'new',
        item_group_id: bread.id,
        product_type: 'Lebensmittel > Brot & Brötchen',
        link: `https://laden.example/offers/${bread.slug}`,
        image_link: `https://laden.example/api/media/${image}/960.webp`,
        external_seller_id: bakery.merchantId,
        included_destination: 'Free_local_listings,Local_inventory_ads',
      },
    ]);
  });

  it('tell Google what lies in which shop and when it can be collected', async () => {
    const lines = await table('google-local-inventory.tsv');
    expect(lines.find(({ id }) => id === bread.variants[0]!.id)).toEqual({
      store_code: bakery.slug,
      id: bread.variants[0]!.id,
      availability: 'in_stock',
      quantity: '10',
      price: '4.90 EUR',
      sale_price: '',
      pickup_method: 'buy',
      pickup_sla: 'same_day',
    });
    expect(lines.find(({ quantity }) => quantity === '0')).toMatchObject({
      availability: 'out_of_stock',
      pickup_method: 'not_supported',
      pickup_sla: '',
    });
  });

  it('are open data of what everybody can see, and of nothing else', async () => {
    const offers = JSON.parse((await get('/api/feeds/offers.json')).body);
    expect(offers).toMatchObject({
      title: expect.stringContaining('Gera'),
      licence: expect.stringContaining('govdata'),
    });
    expect(offers.items.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Ohne Bild',
      'Roggenbrot',
      'Roggenbrot',
    ]);
    expect(JSON.stringify(offers)).not.toContain('onHand');
    const shops = JSON.parse((await get('/api/feeds/shops.json')).body);
    expect(shops.items.map(({ slug }: { slug: string }) => slug)).toEqual(['aehrenkorb', 'ohne-pin']);
    expect(shops.items[0]).toMatchObject({
      openingHours: '24/7',
      trader: 'Ährenkorb e. K.',
      url: 'https://laden.example/shops/aehrenkorb',
    });
    expect(shops.items[0]).not.toHaveProperty('opening');
  });

  it('are written once for many, and again when they are old', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => get('/api/feeds/shops.json')));
    const tags = new Set(many.map(({ headers }) => headers.etag));
    expect(tags.size).toBe(1);
    const [tag] = tags as Set<string>;
    expect((await get('/api/feeds/shops.json', { 'if-none-match': tag! })).status).toBe(304);
    const old = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(folder, 'feeds', 'shops.json'), old, old);
    expect((await get('/api/feeds/shops.json')).headers.etag).not.toBe(tag);
  });

  it.each(['nichts.json', '..%2Fmedia', 'offers.json%00'])('are not found as %s', async (name) => {
    expect((await get(`/api/feeds/${name}`)).status).toBe(404);
  });
});

describe('the map', () => {
  it('shows every shop that may be seen, with a place or without, and what it trades in', async () => {
    const { body } = (await service.call('GET', '/api/store/map')) as { body: ShopMap };
    expect(body.tiles).toBeNull();
    expect(body.shops).toMatchObject([
      { slug: 'aehrenkorb', trade: 'lebensmittel', position: { lat: 50.87, lon: 12.08 }, opening: { open: true } },
      { slug: 'ohne-pin', trade: null, position: null, district: null, opening: { open: false } },
    ]);
  });

  it('lies on what is drawn of the city, the lowest first', async () => {
    await service.database.rows(
      `insert into catalog.map_shapes values
         ('water/elster', 'water', 'Weiße Elster', 1, '{"type":"LineString","coordinates":[[12,50],[12.1,50.1]]}'),
         ('city/limits', 'city', null, 0, '{"type":"Polygon","coordinates":[[[12,50],[13,50],[12,51],[12,50]]]}')`,
    );
    const { body } = (await service.call('GET', '/api/store/map/ground')) as { body: MapGround };
    expect(body.type).toBe('FeatureCollection');
    expect(body.features.map(({ id }) => id)).toEqual(['city/limits', 'water/elster']);
    expect(body.features[1]).toMatchObject({ type: 'Feature', properties: { kind: 'water', name: 'Weiße Elster' } });
  });
});

describe('the addresses for search engines', () => {
  it('are those of shops, offers and categories that can be seen', async () => {
    const { body: index } = (await service.call('GET', '/api/store/sitemap')) as { body: SitemapIndex };
    expect(index).toEqual({
      files: [
        { kind: 'shops', page: 1 },
        { kind: 'offers', page: 1 },
      ],
      categories: ['lebensmittel', 'brot'],
    });
    const page = async (query: string) =>
      ((await service.call('GET', `/api/store/sitemap/page?${query}`)) as { body: SitemapPage }).body.items;
    expect((await page('kind=shops&page=1')).map(({ slug }) => slug).sort()).toEqual(['aehrenkorb', 'ohne-pin']);
    expect(await page('kind=offers&page=1')).toHaveLength(2);
    expect(await page('kind=offers&page=2')).toEqual([]);
  });

  it.each(['kind=carts&page=1', 'kind=shops&page=0', 'kind=shops', 'kind=shops&page=x'])('refuse %s', async (query) => {
    expect(await service.call('GET', `/api/store/sitemap/page?${query}`)).toMatchObject({ status: 422 });
  });
});
