import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { AccountsPort, type ApiKeyHolder } from '#contracts/ports';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { MerchantOffer } from '../offer/merchant-offer-view.js';
import { HoldStock } from '../stock/hold-stock.js';
import { HideStaleStock } from './hide-stale-stock.js';
import type { TillAnswer, TillVariantPage } from './till-view.js';

const keys = new Map<string, ApiKeyHolder>();
let service: TestService;
let shop: FixtureShop;
let owner: Actor;
let key: string;
let names = 0;

beforeAll(async () => {
  const apiKey = async (ask: { key: string }) => keys.get(ask.key) ?? null;
  service = await startService(Catalog, [{ port: AccountsPort, answer: { apiKey } }]);
  await layTheGround(service.database);
});
afterAll(() => service.stop());
beforeEach(async () => {
  names += 1;
  shop = await aShop(service.database, { name: `Kasse ${names}` });
  owner = memberOf(shop.merchantId);
  key = aKey(['stock', 'prices', 'read']);
});

function aKey(scopes: ApiKeyHolder['scopes'], merchantId = shop.merchantId): string {
  const made = `key${newId()}`;
  keys.set(made, { keyId: newId(), merchantId, name: 'Kasse vorn', scopes });
  return made;
}
const create = async (variants: object[], more: object = {}): Promise<MerchantOffer> => {
  const body = anOffer(shop, { variants, ...more });
  const answer = await service.call('POST', '/api/merchant/offers', { body, as: owner });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const loaf = (more: object = {}) => ({ price: 490, onHand: 10, content: { amount: 1, unit: 'kg' }, ...more });

interface Told {
  status: number;
  body: TillAnswer & { code?: string };
}
async function tell(what: 'stock' | 'prices', items: object[], requestKey?: string, as = key): Promise<Told> {
  const answer = await service.app.inject({
    method: 'POST',
    url: `/api/till/${what}`,
    headers: { authorization: `Bearer ${as}`, ...(requestKey ? { 'idempotency-key': requestKey } : {}) },
    payload: { items },
  });
  return { status: answer.statusCode, body: JSON.parse(answer.body) as Told['body'] };
}
const outcomes = ({ body }: Told) => body.results.map(({ outcome }) => outcome);
const onHand = async (variantId: string): Promise<number> =>
  (
    await service.database.rows<{ on_hand: number }>(`select on_hand from catalog.variants where id = $1`, [variantId])
  )[0]!.on_hand;
const inStore = async (slug: string): Promise<any> => (await service.call('GET', `/api/store/offers/${slug}`)).body;

describe('a till', () => {
  it('counts by its own number, by GTIN or by variant, and shoppers see it with its source', async () => {
    const offer = await create([
      loaf({ name: 'klein', sku: 'BR-1' }),
      loaf({ name: 'mittel', gtin: '4006381333931' }),
      loaf({ name: 'groß' }),
    ]);
    const told = await tell('stock', [
      { sku: 'BR-1', onHand: 3 },
      { gtin: '4006381333931', onHand: 4 },
      { variantId: offer.variants[2]!.id, onHand: 10 },
    ]);
    expect(told.status).toBe(200);
    expect(outcomes(told)).toEqual(['applied', 'applied', 'unchanged']);
    const page = await inStore(offer.slug);
    expect(page.variants.map((variant: any) => variant.available)).toEqual([3, 4, 10]);
    expect(page.availability).toMatchObject({ status: 'available', source: 'synced' });
  });

  it('moves stock once under one key, however often it sends, also at the same time', async () => {
    const offer = await create([loaf({ sku: 'BR-2' })]);
    const send = () => tell('stock', [{ sku: 'BR-2', delta: -2 }], 'sale-00001');
    await Promise.all([send(), send(), send()]);
    const again = await send();
    expect(again.body.results).toEqual([
      { outcome: 'applied', variantId: offer.variants[0]!.id, onHand: 8, available: 8, price: null },
    ]);
    expect(await onHand(offer.variants[0]!.id)).toBe(8);
  });

  it('is not answered twice from one key for two different messages, and movements need one', async () => {
    await create([loaf({ sku: 'BR-3' })]);
    await tell('stock', [{ sku: 'BR-3', delta: -1 }], 'sale-00002');
    expect(await tell('stock', [{ sku: 'BR-3', delta: -5 }], 'sale-00002')).toMatchObject({
      status: 422,
      body: { code: 'request.key_reused' },
    });
    expect(await tell('stock', [{ sku: 'BR-3', delta: -1 }])).toMatchObject({
      status: 422,
      body: { code: 'till.key_missing' },
    });
  });

  it('never gets the answer that another till got under the same key', async () => {
    const offer = await create([loaf({ sku: 'BR-4' })]);
    await tell('stock', [{ sku: 'BR-4', onHand: 1 }], 'sale-00003');
    const other = await tell('stock', [{ sku: 'BR-4', onHand: 1 }], 'sale-00003', aKey(['stock'], newId()));
    expect(outcomes(other)).toEqual(['unknown']);
    expect(JSON.stringify(other.body)).not.toContain(offer.variants[0]!.id);
  });

  it('has every item answered for itself', async () => {
    const gtin = '5901234123457';
    const one = await create([loaf({ gtin })]);
    const second = await aShop(service.database, { name: `Filiale ${names}`, merchantId: shop.merchantId });
    await service.call('POST', '/api/merchant/offers', {
      body: anOffer(second, { name: 'Zweitbrot', variants: [loaf({ gtin })] }),
      as: owner,
    });
    const told = await tell('stock', [
      { sku: 'NIE', onHand: 1 },
      { gtin, onHand: 1 },
      { gtin, shopId: shop.id, onHand: 2 },
      { gtin: '123', onHand: 1 },
      { variantId: one.variants[0]!.id },
    ]);
    expect(outcomes(told)).toEqual(['unknown', 'ambiguous', 'applied', 'invalid', 'invalid']);
    expect(told.body.understood).toBe(1);
  });

  it('cannot count away what orders hold', async () => {
    const offer = await create([loaf({ sku: 'BR-5' })]);
    await service.get(HoldStock).hold({
      checkoutId: newId(),
      version: 1,
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
      lines: [{ orderId: newId(), variantId: offer.variants[0]!.id, quantity: 4 }],
    });
    const told = await tell('stock', [{ sku: 'BR-5', onHand: 1 }]);
    expect(told.body.results[0]).toMatchObject({ outcome: 'bounded', onHand: 4, available: 0 });
  });

  it('adds up several items about one thing', async () => {
    const offer = await create([loaf({ sku: 'BR-6' })]);
    const told = await tell(
      'stock',
      Array.from({ length: 4 }, () => ({ sku: 'BR-6', delta: -1 })),
      'sale-00004',
    );
    expect(outcomes(told)).toEqual(['applied', 'applied', 'applied', 'applied']);
    expect(await onHand(offer.variants[0]!.id)).toBe(6);
    const moved = await service.database.rows(
      `select quantity from catalog.stock_movements where variant_id = $1 and quantity < 0`,
      [offer.variants[0]!.id],
    );
    expect(moved).toEqual([{ quantity: -4 }]);
  });

  it('sets prices with what follows from them', async () => {
    const offer = await create([loaf({ sku: 'BR-7', content: { amount: 500, unit: 'g' } })]);
    const told = await tell('prices', [{ sku: 'BR-7', price: 520 }]);
    expect(outcomes(told)).toEqual(['applied']);
    expect(await inStore(offer.slug)).toMatchObject({ price: { amount: 520 }, unitPrice: { amount: 1040, per: 'kg' } });
    expect(outcomes(await tell('prices', [{ sku: 'BR-7', price: 520 }]))).toEqual(['unchanged']);
  });

  it('reads what the merchant has, and nothing of others', async () => {
    const offer = await create([loaf({ sku: 'BR-8' })]);
    const ask = async (as: string) =>
      JSON.parse(
        (await service.app.inject({ url: '/api/till/variants', headers: { authorization: `Bearer ${as}` } })).body,
      ) as TillVariantPage;
    expect((await ask(key)).items).toMatchObject([{ variantId: offer.variants[0]!.id, sku: 'BR-8', onHand: 10 }]);
    expect((await ask(aKey(['read'], newId()))).items).toEqual([]);
  });
});

describe('the door for tills', () => {
  it('opens for keys that are for it, and for nothing else', async () => {
    const items = [{ sku: 'X', onHand: 1 }];
    expect((await tell('stock', items, undefined, aKey(['read']))).body.code).toBe('api_key.scope');
    expect((await tell('prices', [{ sku: 'X', price: 1 }], undefined, aKey(['stock']))).status).toBe(403);
    expect((await tell('stock', items, undefined, 'unknown')).status).toBe(401);
    const withCookie = await service.call('POST', '/api/till/stock', { body: { items }, as: owner });
    expect(withCookie.status).toBe(401);
  });

  it.each([
    [{ sku: 'X', onHand: -1 }],
    [{ sku: 'X', onHand: 1.5 }],
    [{ sku: 'X', onHand: 1_000_001 }],
    [{ sku: 'X', onHand: '5' }],
    [{ sku: 'X'.repeat(65), onHand: 1 }],
    [{ variantId: 'nonsense', onHand: 1 }],
    [{ sku: 'X\u0000', onHand: 1 }],
  ])('refuses %j', async (item) => {
    expect((await tell('stock', [item])).status).toBe(422);
  });

  it('takes no more than a thousand items', async () => {
    const items = Array.from({ length: 1_001 }, () => ({ sku: 'X', onHand: 1 }));
    expect((await tell('stock', items)).status).toBe(422);
  });
});

describe('a till that is silent', () => {
  it('loses its word after a few days, its offers leave the lists after a week, and come back with it', async () => {
    const offer = await create([loaf({ sku: 'BR-9' })]);
    await tell('stock', [{ sku: 'BR-9', onHand: 5 }]);
    const silentFor = (days: number) =>
      service.database.rows(
        `with t as (update catalog.till_syncs set synced_at = now() - $2 * interval '1 day' where merchant_id = $1)
         update catalog.offers set confirmed_at = now() - $2 * interval '1 day' where merchant_id = $1`,
        [shop.merchantId, days],
      );
    const hide = new HideStaleStock(service.database);
    const listed = async () => (await service.call('GET', `/api/store/offers?shop=${shop.slug}`)).body as any;
    await silentFor(5);
    await hide.hide();
    expect((await inStore(offer.slug)).availability).toMatchObject({ status: 'ask', source: 'synced' });
    expect((await listed()).items).toHaveLength(1);
    await silentFor(8);
    await hide.hide();
    expect((await listed()).items).toHaveLength(0);
    const syncs = (await service.call('GET', '/api/merchant/till-syncs', { as: owner })).body as any;
    expect(syncs.items).toMatchObject([{ keyName: 'Kasse vorn', stale: true, hidden: true, offers: 1 }]);
    await tell('stock', [{ sku: 'NIE', onHand: 1 }]);
    expect((await listed()).items).toHaveLength(1);
    expect((await inStore(offer.slug)).availability).toMatchObject({ status: 'available' });
  });
});

describe('an article number of a merchant', () => {
  it('is on one variant only, and free again when that is taken down', async () => {
    const offer = await create([loaf({ sku: 'EINS' })]);
    const twice = await service.call('POST', '/api/merchant/offers', {
      body: anOffer(shop, { variants: [loaf({ sku: 'EINS' })] }),
      as: owner,
    });
    expect(twice).toMatchObject({ status: 409, body: { code: 'offer.sku_taken' } });
    const change = { version: 1, variants: [loaf({ name: 'neu', sku: 'EINS' })] };
    const answer = await service.call('PATCH', `/api/merchant/offers/${offer.id}`, { body: change, as: owner });
    expect(answer).toMatchObject({ status: 200, body: { variants: [{ name: 'neu', sku: 'EINS' }] } });
  });

  it('can be swapped between two variants', async () => {
    const offer = await create([loaf({ name: 'a', sku: 'EINS' }), loaf({ name: 'b', sku: 'ZWEI' })]);
    const [a, b] = offer.variants;
    const variants = [loaf({ id: a!.id, name: 'a', sku: 'ZWEI' }), loaf({ id: b!.id, name: 'b', sku: 'EINS' })];
    const answer = await service.call('PATCH', `/api/merchant/offers/${offer.id}`, {
      body: { version: 1, variants },
      as: owner,
    });
    expect(answer).toMatchObject({ status: 200, body: { variants: [{ sku: 'ZWEI' }, { sku: 'EINS' }] } });
  });
});
