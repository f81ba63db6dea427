import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { MerchantOffer, MerchantOfferPage } from './merchant-offer-view.js';

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

interface Answer<T> {
  status: number;
  body: T;
}
const OFFERS = '/api/merchant/offers';
const create = async (more: object = {}): Promise<MerchantOffer> => {
  const answer = await service.call('POST', OFFERS, { body: anOffer(shop, more), as: owner });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const list = async (query: string): Promise<string[]> => {
  const answer: { body: MerchantOfferPage } = await service.call('GET', `${OFFERS}?${query}`, { as: owner });
  return answer.body.items.map(({ name }) => name).sort();
};
const aPicture = async (alt = ''): Promise<string> => {
  const id = newId();
  await service.database.rows(
    `insert into catalog.images (id, merchant_id, alt, width, height) values ($1, $2, $3, 800, 600)`,
    [id, shop.merchantId, alt],
  );
  return id;
};

describe('a copy of an offer', () => {
  it('is a draft that says the same, without the numbers and pieces of the first', async () => {
    const imageId = await aPicture('Ein Laib');
    const variants = [
      { name: 'ganz', price: 490, onHand: 10, gtin: '4006381333931', sku: `B-${names}`, imageId },
      { name: 'halb', price: 260, onHand: 4, deposit: 15 },
    ];
    const first = await create({ imageIds: [imageId], attributes: [{ name: 'Mehl', value: 'Roggen' }], variants });
    const answer: Answer<MerchantOffer> = await service.call('POST', `${OFFERS}/${first.id}/copies`, {
      body: { name: 'Dinkelbrot' },
      as: owner,
    });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        name: 'Dinkelbrot',
        status: 'draft',
        version: 1,
        category: 'brot',
        description: first.description,
        images: [{ id: imageId }],
        variants: [
          { name: 'ganz', price: { amount: 490 }, onHand: 0, gtin: null, sku: null, imageId },
          { name: 'halb', price: { amount: 260 }, deposit: { amount: 15 }, onHand: 0 },
        ],
      },
    });
    expect(answer.body.id).not.toBe(first.id);
    expect(answer.body.slug).not.toBe(first.slug);
    expect((await service.call('GET', `/api/store/offers/${answer.body.slug}`)).status).toBe(404);
  });

  it('of somebody else’s offer is not made', async () => {
    const { id } = await create();
    const answer = await service.call('POST', `${OFFERS}/${id}/copies`, {
      body: { name: 'Meins' },
      as: memberOf(newId()),
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'offer.not_found' } });
  });
});

describe('drafts of pictures', () => {
  it('are made one by one, numbered, and cannot be shown before they have a price', async () => {
    await create();
    const imageIds = [await aPicture(), await aPicture(), await aPicture()];
    const body = { shopId: shop.id, name: 'Foto-Entwurf', imageIds };
    const answer: Answer<MerchantOffer[]> = await service.call('POST', `${OFFERS}/drafts`, { body, as: owner });
    expect(answer.status).toBe(201);
    expect(answer.body.map((draft) => [draft.name, draft.status, draft.image?.id, draft.category])).toEqual(
      imageIds.map((id, at) => [`Foto-Entwurf ${at + 1}`, 'draft', id, 'brot']),
    );
    const [draft] = answer.body;
    const shown = await service.call('POST', `${OFFERS}/${draft!.id}/publication`, { as: owner });
    expect(shown.status).toBeGreaterThanOrEqual(409);
    expect(await list('status=published')).toEqual(['Roggenmischbrot']);
  });

  it('are not made of pictures of others', async () => {
    const body = { shopId: shop.id, name: 'Foto', imageIds: [newId()] };
    expect(await service.call('POST', `${OFFERS}/drafts`, { body, as: owner })).toMatchObject({
      status: 422,
      body: { code: 'offer.image_unknown' },
    });
  });
});

describe('the list at the desk', () => {
  it('can be narrowed by category, by one above it, and by what is to be done', async () => {
    const described = await aPicture('Brot im Korb');
    const silent = await aPicture();
    await create({ name: 'Schön', imageIds: [described] });
    await create({ name: 'Stumm', imageIds: [silent] });
    await create({ name: 'Leer', imageIds: [described], variants: [{ price: 490, onHand: 0 }] });
    await create({ name: 'Anderswo', category: 'kurse', status: 'draft' });
    const kept = await create({ name: 'Gemerkt', imageIds: [described] });
    await service.call('PUT', `${OFFERS}/${kept.id}/unpublished`, {
      body: { version: 1, name: 'Neu' },
      as: owner,
    });
    expect(await list('category=kurse')).toEqual(['Anderswo']);
    expect(await list('category=lebensmittel')).toEqual(['Gemerkt', 'Leer', 'Schön', 'Stumm']);
    expect(await list('need=picture')).toEqual(['Anderswo']);
    expect(await list('need=alt')).toEqual(['Stumm']);
    expect(await list('need=stock')).toEqual(['Leer']);
    expect(await list('need=unpublished')).toEqual(['Gemerkt']);
    expect(await list('category=lebensmittel&need=stock&status=draft')).toEqual([]);
    const counts = await service.call('GET', `${OFFERS}/counts`, { as: owner });
    expect(counts.body).toEqual({
      total: 5,
      published: 4,
      draft: 1,
      withdrawn: 0,
      picture: 1,
      alt: 1,
      stock: 1,
      unpublished: 1,
    });
  });

  it('refuses a need that is none', async () => {
    expect(await service.call('GET', `${OFFERS}?need=money`, { as: owner })).toMatchObject({ status: 422 });
  });
});

describe('a picture of a variant', () => {
  it('is one of its offer’s, and gone with it', async () => {
    const [first, second] = [await aPicture('rot'), await aPicture('blau')];
    const variants = [
      { name: 'rot', price: 490, onHand: 1, imageId: first },
      { name: 'blau', price: 490, onHand: 1, imageId: newId() },
    ];
    const offer = await create({ imageIds: [first, second], variants });
    expect(offer.variants.map(({ imageId }) => imageId)).toEqual([first, null]);
    const body = { version: 1, imageIds: [second] };
    const changed: Answer<MerchantOffer> = await service.call('PATCH', `${OFFERS}/${offer.id}`, { body, as: owner });
    expect(changed.body.variants.map(({ imageId }) => imageId)).toEqual([null, null]);
  });
});

describe('the words of a picture', () => {
  it('change wherever it is shown', async () => {
    const imageId = await aPicture();
    const offer = await create({ imageIds: [imageId] });
    const body = { alt: 'Ein runder Laib auf Holz' };
    const answer = await service.call('PATCH', `/api/merchant/media/${imageId}`, { body, as: owner });
    expect(answer).toMatchObject({ status: 200, body: { id: imageId, ...body } });
    const shown: Answer<MerchantOffer> = await service.call('GET', `/api/store/offers/${offer.slug}`);
    expect(shown.body.images[0]).toMatchObject(body);
    const stranger = await service.call('PATCH', `/api/merchant/media/${imageId}`, { body, as: memberOf(newId()) });
    expect(stranger).toMatchObject({ status: 404 });
  });
});
