import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { MerchantOffer } from '../offer/merchant-offer-view.js';
import { HoldStock } from '../stock/hold-stock.js';
import type { BulkChange, BulkPreview } from './bulk-view.js';
import { WorkOffBulk } from './work-off-bulk.js';

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
  shop = await aShop(service.database, { name: `Laden ${names}` });
  owner = memberOf(shop.merchantId);
});

const OFFERS = '/api/merchant/offers';
const BULK = '/api/merchant/bulk-changes';
const create = async (more: object = {}): Promise<MerchantOffer> => {
  const answer = await service.call('POST', OFFERS, { body: anOffer(shop, more), as: owner });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};
const look = async (id: string): Promise<MerchantOffer> =>
  (await service.call('GET', `${OFFERS}/${id}`, { as: owner })).body;
const preview = (offers: { id: string }[], edit: object): Promise<{ status: number; body: BulkPreview }> =>
  service.call('POST', `${BULK}/preview`, { body: { offerIds: offers.map(({ id }) => id), edit }, as: owner });
const apply = async (offers: { id: string }[], edit: object): Promise<BulkChange> => {
  const body = { offerIds: offers.map(({ id }) => id), edit };
  const answer = await service.call('POST', BULK, { body, as: owner });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const undo = async ({ id }: BulkChange): Promise<BulkChange> =>
  (await service.call('POST', `${BULK}/${id}/undo`, { as: owner })).body;
const pricesOf = async (id: string) => (await look(id)).variants.map(({ price }) => price.amount);

describe('the preview of a bulk change', () => {
  it('tells what would be and changes nothing', async () => {
    const offers = [await create(), await create({ name: 'Brezel', variants: [{ price: 120, onHand: 4 }] })];
    const { body } = await preview(offers, { kind: 'price', percent: 10, ending: 'cent' });
    expect(body).toMatchObject({
      changes: 2,
      refused: 0,
      rows: [
        { name: 'Roggenmischbrot', before: { prices: [{ amount: 490 }] }, after: { prices: [{ amount: 539 }] } },
        { name: 'Brezel', before: { prices: [{ amount: 120 }] }, after: { prices: [{ amount: 132 }] } },
      ],
    });
    expect(await look(offers[0]!.id)).toMatchObject({ version: 1, variants: [{ price: { amount: 490 } }] });
  });

  it('names what would be refused, with the same code as the change itself', async () => {
    const offer = await create();
    await service.get(HoldStock).hold({
      checkoutId: newId(),
      version: 1,
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
      lines: [{ orderId: newId(), variantId: offer.variants[0]!.id, quantity: 4 }],
    });
    const edit = { kind: 'stock', pieces: 3 };
    expect((await preview([offer], edit)).body).toMatchObject({
      changes: 0,
      refused: 1,
      rows: [{ after: null, refusal: 'offer.pieces_held' }],
    });
    expect(await apply([offer], edit)).toMatchObject({
      counts: { refused: 1 },
      troubles: [{ offerId: offer.id, status: 'refused', refusal: 'offer.pieces_held' }],
    });
  });

  it('is for the offers of one merchant, and for nobody else', async () => {
    const offer = await create();
    const stranger = memberOf(newId());
    const body = { offerIds: [offer.id], edit: { kind: 'stock', pieces: 1 } };
    expect(await service.call('POST', `${BULK}/preview`, { body, as: stranger })).toMatchObject({ status: 404 });
    expect(await service.call('POST', BULK, { body, as: stranger })).toMatchObject({ status: 404 });
    const done = await apply([offer], body.edit);
    expect(await service.call('GET', `${BULK}/${done.id}`, { as: stranger })).toMatchObject({ status: 404 });
    expect(await service.call('POST', `${BULK}/${done.id}/undo`, { as: stranger })).toMatchObject({ status: 404 });
  });

  it.each([
    ['no percent', { kind: 'price', ending: 'cent' }],
    ['an ending that is none', { kind: 'price', percent: 5, ending: 'eleven' }],
    ['a draft as the aim', { kind: 'status', status: 'draft' }],
    ['an unknown kind', { kind: 'name', name: 'x' }],
  ])('is refused with %s', async (_case, edit) => {
    expect(await preview([await create()], edit)).toMatchObject({ status: 422 });
  });
});

describe('a bulk change', () => {
  it('of prices is in the store and in the list, and can be taken back', async () => {
    const offers = [await create(), await create({ name: 'Dinkelbrot', variants: [{ price: 590, onHand: 1 }] })];
    const done = await apply(offers, { kind: 'price', percent: -10, ending: 'ninety_nine' });
    expect(done).toMatchObject({ counts: { done: 2 }, troubles: [], undoneAt: null });
    expect(await pricesOf(offers[0]!.id)).toEqual([439]);
    const inStore = await service.call('GET', `/api/store/offers/${offers[1]!.slug}`);
    expect(inStore.body).toMatchObject({ price: { amount: 529 } });
    expect(await undo(done)).toMatchObject({ counts: { undone: 2 } });
    expect(await pricesOf(offers[0]!.id)).toEqual([490]);
    expect(await undo(done)).toMatchObject({ counts: { undone: 2 } });
    expect(await look(offers[0]!.id)).toMatchObject({ version: 3 });
  });

  it('taken back leaves alone what was changed again since', async () => {
    const [kept, other] = [await create(), await create({ name: 'Dinkelbrot' })];
    const done = await apply([kept, other], { kind: 'price', percent: 100, ending: 'cent' });
    await service.call('PATCH', `${OFFERS}/${kept.id}`, { body: { version: 2, name: 'Roggenbrot' }, as: owner });
    expect(await undo(done)).toMatchObject({
      counts: { undone: 1, kept: 1 },
      troubles: [{ offerId: kept.id, status: 'kept', refusal: 'offer.changed' }],
    });
    expect(await pricesOf(kept.id)).toEqual([980]);
    expect(await pricesOf(other.id)).toEqual([490]);
  });

  it('of stock is taken back by the difference, so that a sale in between stays', async () => {
    const offer = await create();
    const done = await apply([offer], { kind: 'stock', pieces: 30 });
    expect(await look(offer.id)).toMatchObject({ variants: [{ onHand: 30 }] });
    await service.database.rows(`update catalog.variants set on_hand = on_hand - 2 where offer_id = $1`, [offer.id]);
    await undo(done);
    expect(await look(offer.id)).toMatchObject({ variants: [{ onHand: 8 }] });
  });

  it('of stock that has been sold out meanwhile is not taken back below nothing', async () => {
    const offer = await create({ variants: [{ price: 490, onHand: 0 }] });
    const done = await apply([offer], { kind: 'add_stock', pieces: 5 });
    await service.database.rows(`update catalog.variants set on_hand = 2 where offer_id = $1`, [offer.id]);
    expect(await undo(done)).toMatchObject({ counts: { kept: 1 }, troubles: [{ refusal: 'offer.pieces_held' }] });
  });

  it('of the category brings its rules along, and back', async () => {
    const offer = await create();
    const done = await apply([offer], { kind: 'category', category: 'kurse' });
    expect(await look(offer.id)).toMatchObject({ category: 'kurse', withdrawal: 'none_service_date' });
    await undo(done);
    expect(await look(offer.id)).toMatchObject({ category: 'brot', withdrawal: 'none_perishable' });
    expect(await apply([offer], { kind: 'category', category: 'gibtsnicht' })).toMatchObject({
      troubles: [{ refusal: 'offer.category_unknown' }],
    });
  });

  it('of the status takes offers down and up again', async () => {
    const [shown, draft] = [await create(), await create({ name: 'Entwurf', status: 'draft' })];
    const done = await apply([shown, draft], { kind: 'status', status: 'withdrawn' });
    expect((await service.call('GET', `/api/store/offers/${shown.slug}`)).status).toBe(404);
    await undo(done);
    expect(await look(shown.id)).toMatchObject({ status: 'published' });
    // A draft that was taken down does not become a draft again.
    expect(await look(draft.id)).toMatchObject({ status: 'withdrawn' });
  });

  it('that a dead process left behind is gone on with, once', async () => {
    const offer = await create();
    const bulkId = newId();
    const edit = { kind: 'add_stock', pieces: 5 };
    await service.database.rows(
      `insert into catalog.bulk_changes (id, merchant_id, by, change, at) values ($1, $2, $3, $4, now() - interval '1 hour')`,
      [bulkId, shop.merchantId, owner.personId, JSON.stringify(edit)],
    );
    await service.database.rows(
      `insert into catalog.bulk_change_rows (id, bulk_id, offer_id, version, position) values ($1, $2, $3, 1, 0)`,
      [newId(), bulkId, offer.id],
    );
    const work = service.get(WorkOffBulk);
    await Promise.all([work.resume(), work.resume(), work.resume()]);
    expect(await look(offer.id)).toMatchObject({ variants: [{ onHand: 15 }] });
    expect(await service.call('GET', `${BULK}/${bulkId}`, { as: owner })).toMatchObject({
      body: { counts: { done: 1 } },
    });
    expect(await work.resume()).toBe(0);
  });

  it('cannot be taken back while it is still being made', async () => {
    const offer = await create();
    const done = await apply([offer], { kind: 'add_stock', pieces: 1 });
    await service.database.rows(`update catalog.bulk_change_rows set status = 'waiting' where bulk_id = $1`, [done.id]);
    const answer = await service.call('POST', `${BULK}/${done.id}/undo`, { as: owner });
    expect(answer).toMatchObject({ status: 409, body: { code: 'bulk.unfinished' } });
  });
});
