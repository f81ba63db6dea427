import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { CategoryGuess, Product } from './product-view.js';

const GTIN = '4006381333931';
const OTHER = '4012345678901';

let service: TestService;
let shop: FixtureShop;
let owner: Actor;
let imageId: string;

beforeAll(async () => {
  service = await startService(Catalog);
  await layTheGround(service.database);
  shop = await aShop(service.database);
  owner = memberOf(shop.merchantId);
  imageId = newId();
  await service.database.rows(`insert into catalog.images (id, alt, width, height) values ($1, 'Tüte', 800, 800)`, [
    imageId,
  ]);
  await service.database.rows(
    `insert into catalog.products (gtin, name, brand, description, category, content_amount, content_unit, duties, image_id)
     values ($1, 'Lok-Mischung', 'Bohnenlok', 'Kräftig geröstet.', 'brot', 250, 'g', '{"model":"LM-250"}', $2)`,
    [GTIN, imageId],
  );
});
afterAll(() => service.stop());

const lookUp = (gtin: string, as: Actor = owner): Promise<{ status: number; body: Product }> =>
  service.call('GET', `/api/merchant/products/${gtin}`, { as });
const create = (more: object, of = shop, as = owner): Promise<{ status: number; body: { id: string } }> =>
  service.call('POST', '/api/merchant/offers', { body: anOffer(of, more), as });

describe('an article number', () => {
  it('tells what the goods are, without a price', async () => {
    const { status, body } = await lookUp(GTIN);
    expect(status).toBe(200);
    expect(body).toEqual({
      gtin: GTIN,
      name: 'Lok-Mischung',
      brand: 'Bohnenlok',
      description: 'Kräftig geröstet.',
      category: 'brot',
      content: { amount: 250, unit: 'g' },
      duties: { model: 'LM-250' },
      image: expect.objectContaining({ id: imageId, alt: 'Tüte', src: `/api/media/${imageId}` }),
      source: 'product',
      own: null,
    });
  });

  it('is the same with spaces and with twelve digits, as some read it', async () => {
    expect((await lookUp(encodeURIComponent('4006 3813 3393 1'))).body.name).toBe('Lok-Mischung');
    expect(await lookUp('400638133393')).toMatchObject({ status: 422, body: { code: 'offer.gtin_wrong' } });
    expect(await lookUp('kein-code')).toMatchObject({ status: 422 });
  });

  it('of goods that only another shop has tells facts, and none of its words and pictures', async () => {
    expect(await lookUp(OTHER)).toMatchObject({ status: 404, body: { code: 'product.unknown' } });
    const other = await aShop(service.database, { name: 'Nachbarin' });
    const theirs = memberOf(other.merchantId);
    const variants = [{ price: 333, onHand: 1, gtin: OTHER, content: { amount: 1, unit: 'kg' } }];
    const made = await create({ name: 'Hausbrot', variants }, other, theirs);
    expect(made).toMatchObject({ status: 201 });
    const { body } = await lookUp(OTHER);
    expect(body).toMatchObject({ source: 'offer', name: 'Hausbrot', category: 'brot', description: '', image: null });
    expect(JSON.stringify(body)).not.toContain('333');
    expect((await lookUp(OTHER, theirs)).body.own).toEqual({ id: made.body.id, name: 'Hausbrot' });
  });

  it('of a draft of somebody else tells nothing', async () => {
    const other = await aShop(service.database, { name: 'Geheim' });
    const draft = { status: 'draft', variants: [{ price: 333, onHand: 1, gtin: '4099999999996' }] };
    expect(await create(draft, other, memberOf(other.merchantId))).toMatchObject({ status: 201 });
    expect(await lookUp('4099999999996')).toMatchObject({ status: 404 });
  });
});

describe('the picture of a product', () => {
  it('may be shown by every shop, and its words stay as they are', async () => {
    const made = await create({ imageIds: [imageId] });
    expect(made).toMatchObject({ status: 201, body: { images: [{ id: imageId, alt: 'Tüte' }] } });
    const described = await service.call('PATCH', `/api/merchant/media/${imageId}`, { body: { alt: 'x' }, as: owner });
    expect(described).toMatchObject({ status: 404 });
  });

  it('of the marketplace that belongs to no product is nobody’s', async () => {
    const loose = newId();
    await service.database.rows(`insert into catalog.images (id, alt, width, height) values ($1, '', 800, 800)`, [
      loose,
    ]);
    expect(await create({ imageIds: [loose] })).toMatchObject({ status: 422, body: { code: 'offer.image_unknown' } });
  });
});

describe('the category of something new', () => {
  const guess = async (name: string, as = owner): Promise<string[]> => {
    const url = `/api/merchant/products/categories?name=${encodeURIComponent(name)}`;
    const answer: { body: CategoryGuess } = await service.call('GET', url, { as });
    return answer.body.categories;
  };

  it('is guessed from what has a similar name, whoever sells it', async () => {
    const other = await aShop(service.database, { name: 'Weinladen' });
    const theirs = memberOf(other.merchantId);
    const wine = { name: 'Grauburgunder trocken', category: 'wein', vatRate: 19, status: 'published' };
    const made = await create(wine, other, theirs);
    if (made.status !== 201) {
      await service.database.rows(
        `insert into catalog.offer_texts (offer_id, name, words, shop_slug, shop_name, category, category_root, price_from)
         values ($1, 'grauburgunder trocken', '', 's', 's', 'wein', 'getraenke', 1)`,
        [newId()],
      );
    }
    expect((await guess('Weißburgunder trocken'))[0]).toBe('wein');
    expect((await guess('Roggenmischbrot groß'))[0]).toBe('brot');
  });

  it('is the shop’s usual one when the name says nothing', async () => {
    expect((await guess('Xyq'))[0]).toBe('brot');
    expect(await guess('')).toEqual(['brot']);
    expect(await guess('', memberOf(newId()))).toEqual([]);
  });
});
