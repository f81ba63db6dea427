import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { BrowsePage } from './browse.controller.js';
import type { Facets } from './facet-view.js';

let service: TestService;
let bakery: FixtureShop;
let cellar: FixtureShop;
let closed: FixtureShop;

async function offer(shop: FixtureShop, name: string, more: object = {}, values: object = {}): Promise<void> {
  const body = anOffer(shop, { name, ...more });
  const { status, body: made } = await service.call('POST', '/api/merchant/offers', {
    body,
    as: memberOf(shop.merchantId),
  });
  expect({ status, made }).toMatchObject({ status: 201 });
  await service.database.rows(`update catalog.offers set attribute_values = $2 where id = $1`, [
    (made as { id: string }).id,
    JSON.stringify(values),
  ]);
}

const content = { amount: 1, unit: 'kg' };
const variants = (...pairs: [price: number, onHand: number][]): object => ({
  variants: pairs.map(([price, onHand], at) => ({ name: `Sorte ${at}`, price, onHand, content })),
});

beforeAll(async () => {
  service = await startService(Catalog);
  const { database } = service;
  await layTheGround(database);
  await database.rows(`update catalog.categories set attributes = $1 where slug = 'brot'`, [
    JSON.stringify([
      {
        key: 'corn',
        name: { de: 'Getreide', en: 'Grain' },
        type: 'choice',
        choices: ['Roggen', 'Weizen'],
        filterable: true,
      },
      { key: 'slices', name: { de: 'Scheiben', en: 'Slices' }, type: 'number', filterable: true },
      { key: 'note', name: { de: 'Notiz', en: 'Note' }, type: 'text' },
    ]),
  ]);
  bakery = await aShop(database, { name: 'Backstube Höhlerkruste' });
  cellar = await aShop(database, { name: 'Rebenhöhler', district: 'untermhaus' });
  closed = await aShop(database, { name: 'Nachtbäcker', openingHours: 'off' });
  await database.rows(
    `update catalog.shops set fulfilment = '{pickup,parcel}', lat = 50.9, lon = 12.05 where id = $1`,
    [cellar.id],
  );
  await offer(bakery, 'Roggenbrot', variants([300, 0], [900, 4]), { corn: 'Roggen', slices: 20, note: 'a' });
  await offer(bakery, 'Weizenbrot', variants([400, 5]), { corn: 'Weizen', slices: 9, note: 'b' });
  await offer(cellar, 'Weinbrot', { ...variants([700, 2]), badges: ['regional'] }, { corn: 'Weizen', slices: 9 });
  await offer(closed, 'Nachtbrot', variants([500, 3]), { corn: 'Roggen', slices: 20 });
  await offer(cellar, 'Hauswein', { category: 'wein', vatRate: 19, ...variants([1200, 6]) });
});
afterAll(() => service.stop());

type Page = BrowsePage & { facets: Facets };
const browse = async (query = '', headers: Record<string, string> = {}): Promise<Page> => {
  const answer = await service.app.inject({ url: `/api/store/offers?facets=true&${query}`, headers });
  expect({ status: answer.statusCode, query }).toEqual({ status: 200, query });
  return answer.json();
};
const names = async (query: string, headers?: Record<string, string>): Promise<string[]> =>
  (await browse(query, headers)).items.map(({ name }) => name);
const counts = (values: { value: string; count: number }[]): Record<string, number> =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

describe('a list that is narrowed down', () => {
  it.each([
    ['category=brot', ['Nachtbrot', 'Weinbrot', 'Weizenbrot', 'Roggenbrot']],
    ['category=lebensmittel&district=untermhaus', ['Weinbrot']],
    ['shop=rebenhoehler', ['Hauswein', 'Weinbrot']],
    ['shop=rebenhoehler&shop=nachtbaecker&category=brot', ['Nachtbrot', 'Weinbrot']],
    ['shop=nobody', []],
    ['category=nothing', []],
    ['priceFrom=500&priceTo=700', ['Nachtbrot', 'Weinbrot']],
    ['open=true&category=brot', ['Weinbrot', 'Weizenbrot', 'Roggenbrot']],
    ['way=parcel', ['Hauswein', 'Weinbrot']],
    ['way=tour', []],
    ['regional=true', ['Weinbrot']],
    ['attr=corn:Roggen', ['Nachtbrot', 'Roggenbrot']],
    ['attr=corn:Roggen&attr=corn:Weizen', ['Nachtbrot', 'Weinbrot', 'Weizenbrot', 'Roggenbrot']],
    ['attr=corn:Weizen&attr=slices:9&shop=rebenhoehler', ['Weinbrot']],
    ['attr=corn:Weizen&attr=slices:20', []],
    ['shop=&district=&way=pickup&category=wein', ['Hauswein']],
  ])('by %s shows %j', async (query, expected) => {
    const page = await browse(query);
    expect(page.items.map(({ name }) => name)).toEqual(expected);
    expect(page.total).toBe(expected.length);
  });

  it('asks price and stock of the same variant: a dear one on the shelf does not make the cheap one available', async () => {
    expect(await names('priceTo=350')).toEqual(['Roggenbrot']);
    expect(await names('today=true&category=brot')).toEqual(['Weinbrot', 'Weizenbrot', 'Roggenbrot']);
    expect(await names('today=true&priceTo=350')).toEqual([]);
  });

  it.each([
    'open=perhaps',
    'priceFrom=-1',
    'priceTo=1.5',
    'way=drone',
    'attr=corn',
    'attr=Corn:x',
    "attr=a'b:x",
    'sort=best',
    'sort=near',
    `shop=${'a&shop='.repeat(21)}b`,
  ])('refuses ?%s', async (query) => {
    expect((await service.app.inject({ url: `/api/store/offers?${query}` })).statusCode).toBe(422);
  });

  it('takes any value of an attribute as a value', async () => {
    expect(await names(`attr=${encodeURIComponent(`corn:'; drop table catalog.offers; --`)}`)).toEqual([]);
  });
});

describe('counts beside a list', () => {
  it('leave out their own filter and heed all others', async () => {
    const { facets, total } = await browse('category=brot&district=stadtmitte&priceTo=450');
    expect(total).toBe(2);
    expect(counts(facets.district)).toEqual({ stadtmitte: 2 });
    expect(counts(facets.shop)).toEqual({ [bakery.slug]: 2 });
    expect(facets.price).toMatchObject({
      lowest: { amount: 300 },
      highest: { amount: 900 },
      bands: [{ from: 0, to: 1000, count: 3 }],
    });
    const { facets: wide } = await browse('category=brot&district=stadtmitte');
    expect(counts(wide.district)).toEqual({ stadtmitte: 3, untermhaus: 1 });
    expect(counts(wide.way)).toEqual({ pickup: 3 });
    expect(wide).toMatchObject({ open: 2, today: 2, regional: 0, reduced: 0 });
  });

  it('count an offer where one of its variants passes everything', async () => {
    expect((await browse('category=brot&priceTo=350')).facets).toMatchObject({ today: 0, open: 1 });
    expect((await browse('category=brot&priceTo=950')).facets).toMatchObject({ today: 3, open: 3 });
  });

  it('name the categories beside the chosen one, but not those of other roots', async () => {
    expect((await browse('category=brot')).facets.category).toMatchObject([
      { value: 'brot', label: 'Brot & Brötchen', count: 4, name: { en: 'Bread' }, parent: 'lebensmittel' },
    ]);
    expect(counts((await browse()).facets.category)).toEqual({ brot: 4, wein: 1 });
  });

  it('show the attributes that shoppers may filter by, in the order of the category', async () => {
    const { attributes } = (await browse('category=brot&attr=corn:Roggen')).facets;
    expect(attributes.map(({ key }) => key)).toEqual(['corn']);
    const byKey = Object.fromEntries(attributes.map(({ key, values }) => [key, values]));
    expect(byKey.corn!.map(({ value, count }) => [value, count])).toEqual([
      ['Roggen', 2],
      ['Weizen', 2],
    ]);
    const { attributes: all } = (await browse('category=brot')).facets;
    expect(all).toContainEqual(
      expect.objectContaining({
        key: 'slices',
        values: [expect.objectContaining({ value: '9', count: 2 }), expect.objectContaining({ value: '20', count: 2 })],
      }),
    );
    expect(all.map(({ key }) => key)).not.toContain('note');
  });

  it.each(['category=brot', 'category=brot&today=true', 'priceTo=500', 'attr=slices:9&open=true'])(
    'of ?%s are what following them shows',
    async (query) => {
      const { facets } = await browse(query);
      for (const [name, values] of [
        ['shop', facets.shop],
        ['district', facets.district],
        ['way', facets.way],
      ] as const) {
        for (const { value, count } of values)
          expect({ value, count: (await browse(`${query}&${name}=${value}`)).total }).toEqual({ value, count });
      }
      for (const flag of ['today', 'open', 'regional'] as const) {
        const followed = query.includes(flag) ? query : `${query}&${flag}=true`;
        expect({ flag, count: (await browse(followed)).total }).toEqual({ flag, count: facets[flag] });
      }
    },
  );

  it('stand beside a search just the same', async () => {
    const { body } = await service.call('GET', '/api/store/search?q=brot&today=true&attr=corn:Roggen');
    expect(body).toMatchObject({ total: 1, facets: { today: 1, open: 1 }, items: [{ name: 'Roggenbrot' }] });
  });
});

describe('near me', () => {
  it('comes first what is near, and says how far it is', async () => {
    const page = await browse('category=brot&sort=near', { near: '50.9,12.05' });
    expect(page.items[0]).toMatchObject({ name: 'Weinbrot', metres: 0 });
    expect(page.items).toHaveLength(4);
    expect(page.items[1]!.metres).toBeGreaterThan(3_500);
    expect(page.items[1]!.metres).toBeLessThan(4_500);
  });

  it('does not look closer than a street', async () => {
    const one = await browse('category=brot&sort=near', { near: '50.90012345,12.05' });
    const other = await browse('category=brot&sort=near', { near: '50.9001,12.0503' });
    expect(one.items.map(({ metres }) => metres)).toEqual(other.items.map(({ metres }) => metres));
  });

  it.each(['here', '91,12', '50', '50,12,1', '1e3,2'])('refuses to be at %j', async (near) => {
    expect((await service.app.inject({ url: '/api/store/offers?sort=near', headers: { near } })).statusCode).toBe(422);
  });
});

describe('the pages of a list', () => {
  it.each([
    ['sort=newest'],
    ['sort=price'],
    ['sort=-price&attr=corn:Weizen'],
    ['sort=near'],
    ['q=brot&sort=near'],
    ['q=brot&sort=price'],
    ['q=brot&open=true'],
  ])('by %s hold every offer once, in one order', async (query) => {
    const headers = { near: '50.88,12.08' };
    const whole = (await browse(`${query}&limit=100`, headers)).items.map(({ id }) => id);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await browse(`${query}&limit=1${cursor}`, headers);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next ? `&cursor=${page.next}` : '';
    } while (cursor);
    expect(whole.length).toBeGreaterThan(0);
    expect(seen).toEqual(whole);
  });
});
