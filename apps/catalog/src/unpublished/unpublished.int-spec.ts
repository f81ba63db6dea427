import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { MerchantOffer } from '../offer/merchant-offer-view.js';

let service: TestService;
let shop: FixtureShop;
let owner: Actor;
let offer: MerchantOffer;

beforeAll(async () => {
  service = await startService(Catalog);
  await layTheGround(service.database);
  shop = await aShop(service.database);
  owner = memberOf(shop.merchantId);
});
afterAll(() => service.stop());
beforeEach(async () => {
  const answer = await service.call('POST', '/api/merchant/offers', { body: anOffer(shop), as: owner });
  expect(answer).toMatchObject({ status: 201 });
  offer = answer.body;
});

const address = (more = '') => `/api/merchant/offers/${offer.id}${more}`;
const keep = (change: object, as = owner) => put(address('/unpublished'), { version: 1, ...change }, as);
const put = async (url: string, body: object, as: Actor) => service.call('PUT', url, { body, as });
const publish = (as = owner) => service.call('POST', address('/unpublished/publication'), { as });
const inStore = async () => (await service.call('GET', `/api/store/offers/${offer.slug}`)).body;
const look = async (): Promise<MerchantOffer> => (await service.call('GET', address(), { as: owner })).body;

describe('a change that is kept aside', () => {
  it('is seen by nobody until it is shown, and then by everybody', async () => {
    const [variant] = offer.variants;
    const change = { name: 'Dinkelbrot', variants: [{ id: variant!.id, price: 590, onHand: 12, onHandSeen: 10 }] };
    expect(await keep(change)).toMatchObject({ status: 200, body: { version: 1, change } });
    expect(await inStore()).toMatchObject({ name: 'Roggenmischbrot', price: { amount: 490 } });
    expect(await look()).toMatchObject({ version: 1, unpublished: true });
    await service.database.rows(`update catalog.variants set on_hand = 7 where id = $1`, [variant!.id]);
    expect(await publish()).toMatchObject({ status: 201, body: { version: 2, unpublished: false } });
    expect(await inStore()).toMatchObject({ name: 'Dinkelbrot', price: { amount: 590 }, available: 9 });
    expect(await publish()).toMatchObject({ status: 404, body: { code: 'offer.nothing_unpublished' } });
  });

  it('replaces what was kept aside before', async () => {
    await keep({ name: 'Erster Versuch' });
    await keep({ description: 'Zweiter' });
    const { body }: { body: { change: object } } = await service.call('GET', address('/unpublished'), { as: owner });
    expect(body.change).toEqual({ description: 'Zweiter' });
  });

  it('does not overwrite what somebody changed meanwhile', async () => {
    await keep({ name: 'Mein Name' });
    await service.call('PATCH', address(), { body: { version: 1, name: 'Ihr Name' }, as: owner });
    expect(await publish()).toMatchObject({
      status: 409,
      body: { code: 'offer.changed', current: { name: 'Ihr Name' } },
    });
    expect(await look()).toMatchObject({ name: 'Ihr Name', unpublished: true });
    expect(await keep({ name: 'Noch meiner' })).toMatchObject({ status: 409 });
  });

  it('that is refused stays kept aside', async () => {
    await keep({ category: 'gibtsnicht' });
    expect(await publish()).toMatchObject({ status: 422, body: { code: 'offer.category_unknown' } });
    expect(await look()).toMatchObject({ unpublished: true, version: 1 });
  });

  it('can be forgotten, as often as one likes', async () => {
    await keep({ name: 'Doch nicht' });
    for (let times = 0; times < 2; times += 1) {
      const answer = await service.call('DELETE', address('/unpublished'), { as: owner });
      expect(answer).toMatchObject({ status: 200, body: { unpublished: false, name: 'Roggenmischbrot' } });
    }
  });

  it('is the shop’s own', async () => {
    await keep({ name: 'Geheim' });
    const stranger = memberOf(newId());
    expect(await keep({ name: 'Fremd' }, stranger)).toMatchObject({ status: 404 });
    expect(await publish(stranger)).toMatchObject({ status: 404 });
    expect(await service.call('GET', address('/unpublished'), { as: stranger })).toMatchObject({ status: 404 });
    expect(await service.call('DELETE', address('/unpublished'), { as: stranger })).toMatchObject({ status: 404 });
    expect(await look()).toMatchObject({ unpublished: true });
  });
});
