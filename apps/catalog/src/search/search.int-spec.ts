import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { OfferPage } from '../offer/offer-view.js';
import { RewriteWords } from './rewrite-words.js';
import type { SearchResult } from './search-view.js';

let service: TestService;

const GTIN = '4006381333931';

async function offer(shop: FixtureShop, name: string, more: object = {}): Promise<void> {
  const body = anOffer(shop, { name, ...more });
  const { status } = await service.call('POST', '/api/merchant/offers', { body, as: memberOf(shop.merchantId) });
  expect(status).toBe(201);
}

beforeAll(async () => {
  service = await startService(Catalog);
  const { database } = service;
  await layTheGround(database);
  const bakery = await aShop(database, { name: 'Backstube Höhlerkruste' });
  const cellar = await aShop(database, { name: 'Rebenhöhler', kind: 'Weinhandlung', district: 'untermhaus' });
  const wine = { category: 'wein', vatRate: 19 };
  await offer(bakery, 'Roggenmischbrot', { description: 'Sauerteig, mit Kümmel.' });
  await offer(bakery, 'Brotkorb aus Weide', { category: 'lebensmittel', description: 'Für Frühstück.' });
  await offer(bakery, 'Käsestange', {
    description: 'Mit Bergkäse überbacken.',
    variants: [{ price: 180, onHand: 1, gtin: GTIN }],
  });
  await offer(bakery, 'Weißbrot', { description: 'Passt zu Käse.' });
  await offer(bakery, 'Kassenbon-Roman', { category: 'lebensmittel', description: 'Geschrieben an der Kasse.' });
  await offer(cellar, 'Müller-Thurgau trocken', { ...wine, description: 'Weißwein von der Saale. Passt zu Käse.' });
  await offer(cellar, 'Dornfelder halbtrocken', { ...wine, description: 'Rotwein aus Freyburg.' });
  await offer(cellar, 'Weinessig', { ...wine, status: 'draft' });
});
afterAll(() => service.stop());

const search = async (query: string): Promise<SearchResult> =>
  (await service.call('GET', `/api/store/search?${query}`)).body;
const found = async (q: string, more = ''): Promise<string[]> =>
  (await search(`q=${encodeURIComponent(q)}${more}`)).items.map(({ name }) => name);

describe('a search', () => {
  it.each([
    ['Käsestange', 'as it is written'],
    ['kaesestange', 'without umlauts'],
    ['kasestange', 'without dots'],
    ['KÄSESTANGEN', 'in capitals and plural'],
    ['Käsest', 'begun'],
    ['kaesest', 'begun without umlauts'],
    ['Käsestnage', 'with a slip of the finger'],
    [GTIN, 'by its article number'],
    ['04006381333931', 'by its long article number'],
  ])('for %s finds the cheese stick: %s', async (q) => {
    expect((await found(q))[0]).toBe('Käsestange');
  });

  it('for Weissbrot finds Weißbrot', async () => {
    expect((await found('Weissbrot'))[0]).toBe('Weißbrot');
  });

  it('does not take Kasse for Käse', async () => {
    expect((await found('Käse')).sort()).toEqual(['Käsestange', 'Müller-Thurgau trocken', 'Weißbrot']);
    expect(await found('Kasse')).toEqual(['Kassenbon-Roman']);
  });

  it('puts what is bread before what only belongs to it', async () => {
    const names = await found('brot');
    expect(names.indexOf('Roggenmischbrot')).toBeLessThan(names.indexOf('Brotkorb aus Weide'));
    expect(names.indexOf('Weißbrot')).toBeLessThan(names.indexOf('Brotkorb aus Weide'));
  });

  it('understands exact words and words that must not be there', async () => {
    expect(await found('käse -wein')).not.toContain('Müller-Thurgau trocken');
    expect(await found('"Sauerteig mit Kümmel"')).toEqual(['Roggenmischbrot']);
    expect(await found('"Kümmel mit Sauerteig"')).toEqual([]);
    expect(await found('-wein')).toEqual([]);
  });

  it('finds offers by their shop and category, and shops themselves', async () => {
    const { items, shops } = await search('q=Weinhandlung');
    expect(items.map(({ shop }) => shop.name)).toEqual(['Rebenhöhler', 'Rebenhöhler']);
    expect(shops).toMatchObject([{ name: 'Rebenhöhler', opening: { open: true } }]);
    expect((await search('q=Hoelerkruste')).shops.map(({ name }) => name)).toEqual(['Backstube Höhlerkruste']);
  });

  it('finds a compound taken apart, the other way round, and by another word for it', async () => {
    expect((await found('Stange Käse'))[0]).toBe('Käsestange');
    expect((await found('Brot Roggen'))[0]).toBe('Roggenmischbrot');
    expect((await search('q=B%C3%A4cker')).shops.map(({ name }) => name)).toEqual(['Backstube Höhlerkruste']);
  });

  it('says what it understood, and which categories are meant', async () => {
    expect(await search('q=K%C3%A4sestnage')).toMatchObject({
      understood: [{ asked: 'kasestnage', meant: 'kasestange', known: true }],
    });
    expect(await search('q=Wein')).toMatchObject({
      understood: [{ asked: 'wein', meant: null, known: true }],
      categories: [{ slug: 'wein', name: { de: 'Wein' } }],
    });
  });

  it('finds offers whose words an older edition wrote, once they are read again', async () => {
    const { database } = service;
    await database.rows(
      `update catalog.offer_texts t set words = '', edition = 0 from catalog.offers o where o.id = t.offer_id and o.name = 'Weißbrot'`,
    );
    expect(await found('Weißbrot')).toEqual([]);
    expect(await service.get(RewriteWords).rewrite()).toBe(1);
    expect(await found('Weißbrot')).toEqual(['Weißbrot']);
    expect(await service.get(RewriteWords).rewrite()).toBe(0);
  });

  it('shows nothing rather than anything', async () => {
    expect(await search('q=Schutzmasken')).toMatchObject({
      items: [],
      shops: [],
      facets: { category: [], shop: [], district: [], price: null, today: 0, attributes: [] },
      total: 0,
      next: null,
    });
    expect(await found('   ')).toEqual([]);
    expect(await found('Weinessig')).not.toContain('Weinessig');
  });

  it.each([
    "'; drop table catalog.offers; --",
    ':*&|!<->()',
    '½',
    'ŉx\\',
    '"',
    'a:*',
    '\u200b',
    '%_%',
    '🥖'.repeat(50),
    '((((',
    'und oder der',
  ])('survives %j', async (q) => {
    const answer = await service.call('GET', `/api/store/search?q=${encodeURIComponent(q)}`);
    expect(answer.status).toBe(200);
  });

  it.each([
    '',
    'q=%00',
    'q=a&limit=0',
    `q=${'a'.repeat(201)}`,
    'q=a&sort=cheapest',
    'q=a&sort=near',
    'q[]=a',
    'q=a&cursor=x',
    'q=a&page=2',
  ])('refuses ?%s', async (query) => {
    expect(await service.call('GET', `/api/store/search?${query}`)).toMatchObject({ status: 422 });
  });
});

describe('counts beside a search', () => {
  it('are over all matches, each without its own filter', async () => {
    const all = await search('q=K%C3%A4se&limit=1');
    expect(all.total).toBe(3);
    expect(all.items).toHaveLength(1);
    const unfiltered = {
      category: [
        { value: 'brot', label: 'Brot & Brötchen', count: 2 },
        { value: 'wein', label: 'Wein', count: 1 },
      ],
      shop: [
        { value: 'backstube-hoehlerkruste', label: 'Backstube Höhlerkruste', count: 2 },
        { value: 'rebenhoehler', label: 'Rebenhöhler', count: 1 },
      ],
      district: [
        { value: 'stadtmitte', label: 'Stadtmitte', count: 2 },
        { value: 'untermhaus', label: 'Untermhaus', count: 1 },
      ],
    };
    expect(all.facets).toMatchObject(unfiltered);
    const bread = await search('q=K%C3%A4se&category=brot');
    expect(bread.total).toBe(2);
    expect(bread.facets.category).toMatchObject(unfiltered.category);
    expect(bread.facets.shop).toEqual(unfiltered.shop.slice(0, 1));
    expect(bread.facets.district).toEqual(unfiltered.district.slice(0, 1));
    const impossible = await search('q=K%C3%A4se&category=brot&shop=rebenhoehler');
    expect(impossible).toMatchObject({
      total: 0,
      items: [],
      facets: { category: [{ value: 'wein' }], shop: [{ value: 'backstube-hoehlerkruste' }] },
    });
  });

  it('take a root category with all below it', async () => {
    expect(await found('käse', '&category=getraenke')).toEqual(['Müller-Thurgau trocken']);
    expect(await found('käse', '&district=stadtmitte')).toHaveLength(2);
  });
});

describe('the pages of a search', () => {
  it.each(['q=K%C3%A4se', 'q=Muler-Turgau', 'q=brot'])('for %s hold every match once, in one order', async (query) => {
    const whole = (await search(`${query}&limit=100`)).items.map(({ id }) => id);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await search(`${query}&limit=1${cursor}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next ? `&cursor=${page.next}` : '';
    } while (cursor);
    expect(whole.length).toBeGreaterThan(0);
    expect(seen).toEqual(whole);
  });

  it('of the list of offers find the same', async () => {
    const list = async (query: string) => {
      const { body } = (await service.call('GET', `/api/store/offers?${query}`)) as unknown as { body: OfferPage };
      return body.items.map(({ name }) => name);
    };
    expect(await list('q=K%C3%A4se')).toEqual(await found('Käse'));
    expect(await list('q=K%C3%A4se&category=wein')).toEqual(['Müller-Thurgau trocken']);
    expect((await list('q=K%C3%A4se&sort=price'))[0]).toBe('Käsestange');
    expect((await list('q=K%C3%A4se&sort=-price')).at(-1)).toBe('Käsestange');
  });
});
