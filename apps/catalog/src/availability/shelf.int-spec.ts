import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { MerchantOffer } from '../offer/merchant-offer-view.js';
import type { OfferDetail } from '../offer/offer-view.js';
import { HoldStock } from '../stock/hold-stock.js';
import { EVIDENCE } from './availability-of.js';
import { FRESH, LISTED } from './availability-sql.js';
import { keepShelf } from './keep-shelf.js';
import { RemindShops } from './remind-shops.js';
import type { ShelfCheckView, ShelfView } from './shelf-view.js';

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
  shop = await aShop(service.database, { name: `Regal ${names}` });
  owner = memberOf(shop.merchantId);
});

const create = async (more: object = {}): Promise<MerchantOffer> => {
  const answer = await service.call('POST', '/api/merchant/offers', { body: anOffer(shop, more), as: owner });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const tap = async (id: string, answer: 'presence' | 'absence', body: object = {}, as = owner) =>
  (await service.call('POST', `/api/merchant/offers/${id}/${answer}`, { body, as })) as {
    status: number;
    body: ShelfCheckView;
  };
const undo = (id: string, as = owner) => service.call('DELETE', `/api/merchant/shelf-checks/${id}`, { as });
const inStore = async (slug: string): Promise<OfferDetail> =>
  (await service.call('GET', `/api/store/offers/${slug}`)).body;
const shelf = async (): Promise<ShelfView> =>
  (await service.call('GET', `/api/merchant/shelf?shop=${shop.id}`, { as: owner })).body;
const age = (id: string, days: number, by = 'confirmed') =>
  service.database.rows(
    `update catalog.offers set confirmed_at = now() - $2 * interval '1 day', confirmed_by = $3 where id = $1`,
    [id, days, by],
  );
const onHand = async (variantId: string): Promise<number> =>
  (
    await service.database.rows<{ on_hand: number }>(`select on_hand from catalog.variants where id = $1`, [variantId])
  )[0]!.on_hand;
const hold = (variantId: string, quantity: number, orderId = newId()) =>
  service.get(HoldStock).hold({
    checkoutId: newId(),
    version: 1,
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
    lines: [{ orderId, variantId, quantity }],
  });
const isListed = async (id: string): Promise<boolean> =>
  (
    await service.database.rows<{ listed: boolean }>(`select ${LISTED} as listed from catalog.offers o where id = $1`, [
      id,
    ])
  )[0]!.listed;

describe('what is on the shelf', () => {
  it('is known from the moment it is put there', async () => {
    const offer = await create();
    expect((await inStore(offer.slug)).availability).toMatchObject({ status: 'available', source: 'counted' });
  });

  it('is asked for once nobody has looked for long, and sure again after one tap', async () => {
    const offer = await create();
    await age(offer.id, 90);
    expect((await inStore(offer.slug)).availability).toMatchObject({ status: 'ask' });
    const { status, body } = await tap(offer.id, 'presence');
    expect(status).toBe(201);
    expect(body.availability).toMatchObject({ status: 'available', source: 'confirmed', confidence: 1 });
    expect((await inStore(offer.slug)).availability).toMatchObject({ status: 'available', source: 'confirmed' });
  });

  it('is sold out with one tap, and back as it was with another', async () => {
    const offer = await create();
    await age(offer.id, 10);
    const before = (await inStore(offer.slug)).availability;
    const { body: gone } = await tap(offer.id, 'absence');
    expect(gone.availability.status).toBe('sold_out');
    expect(await inStore(offer.slug)).toMatchObject({ available: 0, availability: { status: 'sold_out' } });
    expect((await undo(gone.id)).status).toBe(204);
    const after = await inStore(offer.slug);
    expect(after.available).toBe(10);
    expect(after.availability).toMatchObject({ status: before.status, source: before.source });
  });

  it('means the same when "gone" is tapped twice, and comes back once', async () => {
    const offer = await create();
    const [one, two] = await Promise.all([tap(offer.id, 'absence'), tap(offer.id, 'absence')]);
    expect(two.body.id).toBe(one.body.id);
    await Promise.all([undo(one.body.id), undo(one.body.id)]);
    expect(await onHand(offer.variants[0]!.id)).toBe(10);
  });

  it('keeps the pieces that orders hold', async () => {
    const offer = await create();
    await hold(offer.variants[0]!.id, 3);
    const { body } = await tap(offer.id, 'absence');
    expect(body.held).toBe(3);
    expect(await onHand(offer.variants[0]!.id)).toBe(3);
    expect((await inStore(offer.slug)).available).toBe(0);
  });

  it('of one variant goes without the others', async () => {
    const offer = await create({
      variants: [
        { name: 'klein', price: 300, onHand: 4, content: { amount: 500, unit: 'g' } },
        { name: 'groß', price: 490, onHand: 5, content: { amount: 1, unit: 'kg' } },
      ],
    });
    await tap(offer.id, 'absence', { variantId: offer.variants[0]!.id });
    expect((await inStore(offer.slug)).variants.map(({ available }) => available)).toEqual([0, 5]);
  });

  it('is not put back by an undo after somebody has counted anew', async () => {
    const offer = await create();
    const { body: gone } = await tap(offer.id, 'absence');
    const variants = [{ id: offer.variants[0]!.id, price: 490, onHand: 2 }];
    const change = { version: offer.version, variants };
    expect((await service.call('PATCH', `/api/merchant/offers/${offer.id}`, { body: change, as: owner })).status).toBe(
      200,
    );
    const answer = await undo(gone.id);
    expect(answer).toMatchObject({ status: 409, body: { code: 'shelf_check.counted_since' } });
    expect(await onHand(offer.variants[0]!.id)).toBe(2);
  });

  it('is nobody else’s to say', async () => {
    const offer = await create();
    const stranger = memberOf(newId());
    expect((await tap(offer.id, 'presence', {}, stranger)).status).toBe(404);
    expect((await tap(offer.id, 'absence', {}, stranger)).status).toBe(404);
    const { body } = await tap(offer.id, 'absence');
    expect((await undo(body.id, stranger)).status).toBe(404);
  });
});

describe('what is sold out', () => {
  it('stays in lists for a while and leaves them then; its page stays', async () => {
    const offer = await create();
    await tap(offer.id, 'absence');
    expect(await isListed(offer.id)).toBe(true);
    await service.database.rows(
      `update catalog.offers set listed_until = listed_until - interval '14 days' where id = $1`,
      [offer.id],
    );
    expect(await isListed(offer.id)).toBe(false);
    expect((await inStore(offer.slug)).name).toBe('Roggenmischbrot');
  });

  it('is listed again as soon as there is something', async () => {
    const offer = await create({ variants: [{ price: 490, onHand: 0, content: { amount: 1, unit: 'kg' } }] });
    await service.database.rows(`update catalog.offers set listed_until = now() - interval '1 day' where id = $1`, [
      offer.id,
    ]);
    const variants = [{ id: offer.variants[0]!.id, price: 490, onHand: 4 }];
    await service.call('PATCH', `/api/merchant/offers/${offer.id}`, { body: { version: 1, variants }, as: owner });
    expect(await isListed(offer.id)).toBe(true);
  });

  it('leaves the lists at once when it was the only one of its kind', async () => {
    const offer = await create({
      offerType: 'unique',
      variants: [{ price: 4900, onHand: 1, content: { amount: 1, unit: 'kg' } }],
    });
    const orderId = newId();
    await hold(offer.variants[0]!.id, 1, orderId);
    await service.deliver('order.confirmed', {
      orderId,
      checkoutId: newId(),
      shopId: shop.id,
      merchantId: shop.merchantId,
      method: 'pickup',
    });
    expect(await isListed(offer.id)).toBe(false);
  });
});

describe('a sale', () => {
  it('proves that the goods were there', async () => {
    const offer = await create();
    await age(offer.id, 90);
    const orderId = newId();
    await hold(offer.variants[0]!.id, 1, orderId);
    await service.deliver('order.confirmed', {
      orderId,
      checkoutId: newId(),
      shopId: shop.id,
      merchantId: shop.merchantId,
      method: 'pickup',
    });
    expect((await inStore(offer.slug)).availability).toMatchObject({ status: 'available', source: 'sold' });
  });

  it('is told only to merchants whose systems listen', async () => {
    const offer = await create();
    const variantId = offer.variants[0]!.id;
    await tap(offer.id, 'absence');
    expect((await service.facts()).filter(({ name }) => name === 'stock.moved')).toEqual([]);
    await service.deliver('stock.listening_changed', { merchantId: shop.merchantId, listening: true });
    const { body } = await tap(offer.id, 'absence');
    await undo(body.id);
    expect((await service.facts()).filter(({ name }) => name === 'stock.moved')).toEqual([
      { name: 'stock.moved', payload: { merchantId: shop.merchantId, variantIds: [variantId] } },
    ]);
  });
});

describe('the weekly check', () => {
  it('shows what was not looked at for long, most sold first', async () => {
    const [fresh, old, sold] = [
      await create({ name: 'Frisch' }),
      await create({ name: 'Alt' }),
      await create({ name: 'Gefragt' }),
    ];
    await age(old.id, 20);
    await age(sold.id, 20);
    await service.database.rows(
      `insert into catalog.stock_movements (id, variant_id, kind, quantity) values (gen_random_uuid(), $1, 'sold', -4)`,
      [sold.variants[0]!.id],
    );
    const before = await shelf();
    expect(before.due.map(({ name }) => name)).toEqual(['Gefragt', 'Alt']);
    expect(before).toMatchObject({ dueTotal: 2, freshTotal: 1, reminder: true });
    expect(before.due.map(({ id }) => id)).not.toContain(fresh.id);
    await tap(sold.id, 'presence');
    await tap(old.id, 'absence');
    expect(await shelf()).toMatchObject({ due: [], dueTotal: 0, freshTotal: 3 });
  });

  it('is remembered once a week, only by those who want it and only when there is enough to do', async () => {
    const quiet = await aShop(service.database, { name: `Still ${names}` });
    for (let at = 0; at < 3; at += 1) await age((await create({ name: `Brot ${at}` })).id, 30);
    await service.database.rows(`update catalog.shops set touched_at = now() - interval '8 days' where id = any($1)`, [
      [shop.id, quiet.id],
    ]);
    const zone = await zoneAtNine();
    const remind = new RemindShops(service.database, { CITY_TIMEZONE: zone } as never);
    const told = async () =>
      (await service.facts()).filter(({ name, payload }) => name === 'shelf_check.due' && 'shopId' in payload);
    await Promise.all([remind.remind(), remind.remind()]);
    expect(await told()).toEqual([
      { name: 'shelf_check.due', payload: { shopId: shop.id, merchantId: shop.merchantId, offers: 3 } },
    ]);
    await service.database.rows(`update catalog.shelf_reminders set reminded_at = reminded_at - interval '8 days'`);
    await remind.want([shop.merchantId], shop.id, false);
    await remind.remind();
    expect(await told()).toEqual([]);
  });
});

/** A zone in which it is between nine and ten now. */
async function zoneAtNine(): Promise<string> {
  const [row] = await service.database.rows<{ hour: number }>(
    `select extract(hour from now() at time zone 'UTC')::int as hour`,
  );
  const ahead = (((9 - row!.hour) % 24) + 24) % 24;
  return ahead <= 12 ? `Etc/GMT-${ahead}` : `Etc/GMT+${24 - ahead}`;
}

describe('the filter for what is there', () => {
  it('says the same as the page does, for every age, source and number of pieces', async () => {
    const offer = await create();
    const variantId = offer.variants[0]!.id;
    for (const by of EVIDENCE.filter((source) => source !== 'synced')) {
      for (const pieces of [0, 1, 3, 8]) {
        for (const days of [0.5, 4, 5, 9, 11, 15, 20, 25, 45]) {
          await service.database.rows(`update catalog.variants set on_hand = $2 where id = $1`, [variantId, pieces]);
          await age(offer.id, days, by);
          await service.database.transaction((tx) => keepShelf(tx, [offer.id], null));
          const [row] = await service.database.rows<{ there: boolean }>(
            `select ${FRESH} and $2::int > 0 as there from catalog.offers o where o.id = $1`,
            [offer.id, pieces],
          );
          const { status } = (await inStore(offer.slug)).availability;
          expect([by, pieces, days, row!.there]).toEqual([by, pieces, days, ['available', 'likely'].includes(status)]);
        }
      }
    }
  });
});
