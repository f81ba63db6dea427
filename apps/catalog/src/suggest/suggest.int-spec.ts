import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { Suggestions } from './suggest-view.js';

let service: TestService;

beforeAll(async () => {
  service = await startService(Catalog);
  await layTheGround(service.database);
  const bakery = await aShop(service.database, { name: 'Backstube Höhlerkruste' });
  await aShop(service.database, { name: 'Brotzeit', kind: 'Imbiss', status: 'hidden' });
  for (const more of [{ name: 'Roggenbrot' }, { name: 'Käsestange' }, { name: 'Geheimbrot', status: 'draft' }]) {
    await service.call('POST', '/api/merchant/offers', {
      body: anOffer(bakery, more),
      as: memberOf(bakery.merchantId),
    });
  }
});
afterAll(() => service.stop());

const suggest = async (q: string, more = ''): Promise<[string, string][]> => {
  const { status, body } = await service.call('GET', `/api/suggest?q=${encodeURIComponent(q)}${more}`);
  expect(status).toBe(200);
  return (body as Suggestions).items.map(({ kind, label }) => [kind, label]);
};

describe('a suggestion', () => {
  it('is a category, a shop or an offer, and never one that shoppers may not see', async () => {
    expect(await suggest('bro')).toEqual([
      ['category', 'Brot & Brötchen'],
      ['offer', 'Roggenbrot'],
    ]);
    expect(await suggest('bäckerei')).toEqual([['shop', 'Backstube Höhlerkruste']]);
    expect(await suggest('bread', '&lang=en')).toEqual([['category', 'Bread']]);
  });

  it.each(['', ' ', 'k', '%', "'; drop table", '\u200b', '((('])('for %j is none', async (q) => {
    expect(await suggest(q)).toEqual([]);
  });

  it('shows the price of now', async () => {
    await suggest('käse');
    await service.database.rows(`update catalog.offers set price_from = 123 where name = 'Käsestange'`);
    const { body } = await service.call('GET', '/api/suggest?q=kaes');
    expect(body).toMatchObject({
      items: [{ kind: 'offer', slug: expect.any(String), price: { amount: 123, currency: 'EUR' } }],
    });
  });

  it('is gone as soon as its offer is', async () => {
    expect(await suggest('käse')).toHaveLength(1);
    await service.database.rows(`update catalog.offers set status = 'withdrawn' where name = 'Käsestange'`);
    expect(await suggest('käse')).toEqual([]);
  });

  it.each(['', `q=${'a'.repeat(101)}`, 'q=a&lang=fr', 'q=a&x=1'])('refuses ?%s', async (query) => {
    expect((await service.call('GET', `/api/suggest?${query}`)).status).toBe(422);
  });
});
