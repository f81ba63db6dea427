import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import { HoldStock } from '../stock/hold-stock.js';
import type { MerchantOffer, MerchantOfferPage } from './merchant-offer-view.js';
import type { OfferDetail, OfferPage } from './offer-view.js';

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
  shop = await aShop(service.database, { name: `Backstube ${names}` });
  owner = memberOf(shop.merchantId);
});

const OFFERS = '/api/merchant/offers';
const post = (body: object, as: Actor = owner) => service.call('POST', OFFERS, { body, as });
const patch = (id: string, body: object, as: Actor = owner) => service.call('PATCH', `${OFFERS}/${id}`, { body, as });
const create = async (more: object = {}): Promise<MerchantOffer> => {
  const answer = await post(anOffer(shop, more));
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const inStore = async (slug: string): Promise<{ status: number; body: OfferDetail }> =>
  service.call('GET', `/api/store/offers/${slug}`);
const wordsOf = (id: string) =>
  service.database.rows<{ words: string; price_from: number }>(
    `select words::text, price_from from catalog.offer_texts where offer_id = $1`,
    [id],
  );
const movementsOf = (variantId: string) =>
  service.database.rows(
    `select kind, quantity, cause_id from catalog.stock_movements where variant_id = $1 order by at`,
    [variantId],
  );
const hold = (variantId: string, quantity: number) =>
  service.get(HoldStock).hold({
    checkoutId: newId(),
    version: 1,
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
    lines: [{ orderId: newId(), variantId, quantity }],
  });

describe('a new offer', () => {
  it('stands in the store with what follows from its category and variants', async () => {
    const made = await create();
    expect(made).toMatchObject({
      name: 'Roggenmischbrot',
      status: 'published',
      version: 1,
      category: 'brot',
      kind: 'goods',
      withdrawal: 'none_perishable',
      shop: { id: shop.id, slug: shop.slug, name: shop.name },
      variants: [{ name: null, price: { amount: 490, currency: 'EUR' }, onHand: 10, held: 0, deposit: null }],
    });
    const { body } = await inStore(made.slug);
    expect(body).toMatchObject({
      price: { amount: 490 },
      priceFrom: false,
      available: 10,
      unitPrice: { amount: 490, per: 'kg' },
      category: { name: { de: 'Brot & Brötchen' } },
      merchant: { name: `${shop.name} e. K.` },
    });
  });

  it('is counted into stock under the name of who did it', async () => {
    const made = await create();
    expect(await movementsOf(made.variants[0]!.id)).toEqual([
      { kind: 'counted', quantity: 10, cause_id: owner.personId },
    ]);
  });

  it('gets an address of its own when the name is taken, also when many ask at once', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => create({ name: 'Pfannkuchen & Co' })));
    const slugs = made.map(({ slug }) => slug).sort();
    expect(slugs).toEqual([
      'pfannkuchen-und-co',
      `pfannkuchen-und-co-${shop.slug}`,
      `pfannkuchen-und-co-${shop.slug}-2`,
      `pfannkuchen-und-co-${shop.slug}-3`,
      `pfannkuchen-und-co-${shop.slug}-4`,
    ]);
  });

  it('cannot be sold to younger people than its category allows', async () => {
    const made = await create({ category: 'wein', vatRate: 19, name: 'Dornfelder', minimumAge: null });
    expect(made).toMatchObject({ minimumAge: 16, badges: ['cool', 'age_16'] });
  });

  it('stays out of sight and out of search as a draft', async () => {
    const made = await create({ status: 'draft', name: 'Entwurfsbrot' });
    expect((await inStore(made.slug)).status).toBe(404);
    expect(await wordsOf(made.id)).toEqual([]);
  });

  it('keeps text as text', async () => {
    const name = `<script>alert("1")</script> O'Brien; drop table catalog.offers --`;
    const made = await create({ name, description: 'Zeile 1\r\nZeile 2' });
    expect(made).toMatchObject({ name, description: 'Zeile 1\nZeile 2' });
  });
});

describe('what is no offer', () => {
  const variant = { price: 490, onHand: 10 };
  it.each([
    ['an unknown field', { discount: 5 }, 'discount'],
    ['no name', { name: '  ' }, 'name'],
    ['a name of 1000 letters', { name: 'a'.repeat(1000) }, 'name'],
    ['a name with a zero byte', { name: 'Brot\u0000' }, 'name'],
    ['a name with half a surrogate', { name: 'Brot\ud800' }, 'name'],
    ['a number for a name', { name: 7 }, 'name'],
    ['a description of a megabyte', { description: 'a'.repeat(100_000) }, 'description'],
    ['a VAT rate that does not exist', { vatRate: 16 }, 'vatRate'],
    ['a VAT rate as text', { vatRate: '19' }, 'vatRate'],
    ['a category that does not exist', { category: 'waffen' }, 'category'],
    ['no variants', { variants: [] }, 'variants'],
    ['variants that are none', { variants: [null] }, 'variants'],
    ['variants within a list', { variants: [[variant]] }, 'variants'],
    ['51 variants', { variants: Array.from({ length: 51 }, (_, i) => ({ ...variant, name: `${i}` })) }, 'variants'],
    ['a price of 0', { variants: [{ ...variant, price: 0 }] }, 'variants.0.price'],
    ['a negative price', { variants: [{ ...variant, price: -1 }] }, 'variants.0.price'],
    ['half a cent', { variants: [{ ...variant, price: 0.5 }] }, 'variants.0.price'],
    ['a price of a billion', { variants: [{ ...variant, price: 1e9 }] }, 'variants.0.price'],
    ['a price as text', { variants: [{ ...variant, price: '490' }] }, 'variants.0.price'],
    ['negative stock', { variants: [{ ...variant, onHand: -1 }] }, 'variants.0.onHand'],
    ['stock beyond reason', { variants: [{ ...variant, onHand: 1e12 }] }, 'variants.0.onHand'],
    ['a variant id', { variants: [{ ...variant, id: newId() }] }, 'variants.0.id'],
    ['content that is a list', { variants: [{ ...variant, content: [] }] }, 'variants.0.content'],
    [
      'content of nothing',
      { variants: [{ ...variant, content: { amount: 0, unit: 'kg' } }] },
      'variants.0.content.amount',
    ],
    [
      'an article number with a wrong check digit',
      { variants: [{ ...variant, gtin: '4006381333932' }] },
      'variants.0.gtin',
    ],
    ['several variants without names', { variants: [variant, variant] }, 'variants.0.name'],
    [
      'two variants of one name',
      {
        variants: [
          { ...variant, name: 'rot' },
          { ...variant, name: 'Rot' },
        ],
      },
      'variants.1.name',
    ],
    ['a picture that is not there', { imageIds: [newId()] }, 'imageIds.0'],
    ['an age of 12', { minimumAge: 12 }, 'minimumAge'],
    ['a right of withdrawal that the law does not know', { withdrawal: 'never' }, 'withdrawal'],
    ['a badge that only a category gives', { badges: ['book_price'] }, 'badges'],
    ['a status of its own', { status: 'withdrawn' }, 'status'],
  ])('%s is refused by its field', async (_case, more, path) => {
    const answer = await post(anOffer(shop, more));
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path }] } });
  });

  it('is refused for a shop of somebody else as if it did not exist, and without signing in', async () => {
    expect(await post(anOffer(shop), memberOf(newId()))).toMatchObject({
      status: 404,
      body: { code: 'shop.not_found' },
    });
    expect(await service.call('POST', OFFERS, { body: anOffer(shop) })).toMatchObject({ status: 401 });
    const reviewer: Actor = { ...memberOf(), memberships: [{ role: 'reviewer', merchantId: null }] };
    expect(await post(anOffer(shop), reviewer)).toMatchObject({ status: 403 });
  });
});

describe('a change', () => {
  it('changes what it names and leaves the rest, in the store and in search', async () => {
    const made = await create({ name: 'Kastenbrot' });
    const id = made.variants[0]!.id;
    const { status, body } = await patch(made.id, {
      version: 1,
      name: 'Kürbiskernbrot',
      variants: [{ id, price: 520 }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 2,
      slug: made.slug,
      description: made.description,
      variants: [{ id, onHand: 10 }],
    });
    expect((await inStore(made.slug)).body).toMatchObject({
      name: 'Kürbiskernbrot',
      price: { amount: 520 },
      unitPrice: { amount: 520 },
    });
    const [known] = await wordsOf(made.id);
    expect(known).toMatchObject({ price_from: 520 });
    expect(known!.words).toContain('kurbiskernbrot');
    expect(known!.words).not.toContain('kastenbrot');
  });

  it('of an old version is refused with the current offer', async () => {
    const made = await create();
    expect((await patch(made.id, { version: 1, name: 'Erste Fassung' })).status).toBe(200);
    expect(await patch(made.id, { version: 1, name: 'Zweite Fassung' })).toMatchObject({
      status: 409,
      body: { code: 'offer.changed', current: { version: 2, name: 'Erste Fassung' } },
    });
  });

  it('of two at once wins once', async () => {
    const made = await create();
    const answers = await Promise.all([1, 2, 3].map((i) => patch(made.id, { version: 1, name: `Fassung ${i}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('adds variants, keeps those it names and takes down the rest', async () => {
    const made = await create({
      variants: [
        { name: 'klein', price: 300, onHand: 3 },
        { name: 'groß', price: 500, onHand: 5 },
      ],
    });
    const [small, large] = made.variants;
    const { body } = (await patch(made.id, {
      version: 1,
      variants: [
        { id: large!.id, price: 550 },
        { name: 'riesig', price: 900, onHand: 2 },
      ],
    })) as unknown as { body: MerchantOffer };
    expect(body.variants).toMatchObject([
      { id: large!.id, name: 'groß', price: { amount: 550 }, onHand: 5 },
      { name: 'riesig', onHand: 2 },
    ]);
    expect((await inStore(made.slug)).body).toMatchObject({ price: { amount: 550 }, priceFrom: true });
    const back = await patch(made.id, { version: 2, variants: [{ id: small!.id, price: 310 }] });
    expect(back.body).toMatchObject({ variants: [{ id: small!.id, onHand: 3, price: { amount: 310 } }] });
  });

  it('counts stock and notes the difference', async () => {
    const made = await create();
    const id = made.variants[0]!.id;
    await patch(made.id, { version: 1, variants: [{ id, price: 490, onHand: 4 }] });
    expect(await movementsOf(id)).toMatchObject([
      { quantity: 10 },
      { kind: 'counted', quantity: -6, cause_id: owner.personId },
    ]);
  });

  it('cannot leave fewer pieces than orders hold, and says how many that are', async () => {
    const made = await create();
    const id = made.variants[0]!.id;
    await hold(id, 3);
    const few = await patch(made.id, { version: 1, name: 'Anders', variants: [{ id, price: 490, onHand: 2 }] });
    expect(few).toMatchObject({
      status: 409,
      body: { code: 'offer.pieces_held', current: { variants: [{ id, held: 3 }] } },
    });
    expect((await inStore(made.slug)).body).toMatchObject({ name: 'Roggenmischbrot', available: 7 });
    expect(await patch(made.id, { version: 1, variants: [{ id, price: 490, onHand: 3 }] })).toMatchObject({
      status: 200,
    });
    expect((await inStore(made.slug)).body).toMatchObject({ available: 0 });
  });

  it('takes a new category with its rules', async () => {
    const made = await create({ badges: ['regional'] });
    const { body } = await patch(made.id, { version: 1, category: 'wein', vatRate: 19 });
    expect(body).toMatchObject({ minimumAge: 16, withdrawal: 'standard', badges: ['cool', 'age_16', 'regional'] });
    const back = await patch(made.id, { version: 2, category: 'brot' });
    expect(back.body).toMatchObject({ minimumAge: null, withdrawal: 'none_perishable', badges: ['regional'] });
  });

  it('does not see offers, variants or shops of somebody else', async () => {
    const made = await create();
    const other = await aShop(service.database, { name: `Fremder Laden ${names}` });
    const theirs = memberOf(other.merchantId);
    const foreign = (await post(anOffer(other), theirs)).body as unknown as MerchantOffer;
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['POST', '/withdrawal'],
      ['POST', '/publication'],
    ] as const) {
      const body = method === 'GET' ? undefined : method === 'PATCH' ? { version: 1 } : {};
      const answer = await service.call(method, `${OFFERS}/${made.id}${path}`, { body, as: theirs });
      expect(answer).toMatchObject({ status: 404, body: { code: 'offer.not_found' } });
    }
    const variants = [{ id: foreign.variants[0]!.id, price: 1 }];
    expect(await patch(made.id, { version: 1, variants })).toMatchObject({
      status: 404,
      body: { code: 'variant.not_found' },
    });
    expect(await patch(made.id, { version: 1, shopId: other.id })).toMatchObject({
      status: 404,
      body: { code: 'shop.not_found' },
    });
    expect(await patch('no-id', { version: 1 })).toMatchObject({ status: 404 });
    const list = (await service.call('GET', OFFERS, { as: theirs })).body as unknown as MerchantOfferPage;
    expect(list.items.map(({ id }) => id)).toEqual([foreign.id]);
  });

  it.each([
    ['no version', {}, 'version'],
    ['a version of 0', { version: 0 }, 'version'],
    ['an empty list of variants', { version: 1, variants: [] }, 'variants'],
    ['an unknown field', { version: 1, slug: 'anders' }, 'slug'],
  ])('with %s is refused', async (_case, body, path) => {
    const made = await create();
    expect(await patch(made.id, body)).toMatchObject({ status: 422, body: { fields: [{ path }] } });
  });
});

describe('taking down and showing again', () => {
  const verb = (id: string, what: string) => service.call('POST', `${OFFERS}/${id}/${what}`, { body: {}, as: owner });

  it('hides an offer from the store and from search, and brings it back without making it new', async () => {
    const made = await create();
    const [before] = await service.database.rows<{ published_at: Date }>(
      `select published_at from catalog.offers where id = $1`,
      [made.id],
    );
    expect(await verb(made.id, 'withdrawal')).toMatchObject({ status: 201, body: { status: 'withdrawn', version: 2 } });
    expect(await verb(made.id, 'withdrawal')).toMatchObject({ status: 201, body: { status: 'withdrawn', version: 2 } });
    expect((await inStore(made.slug)).status).toBe(404);
    expect(await wordsOf(made.id)).toEqual([]);
    expect(await verb(made.id, 'publication')).toMatchObject({
      status: 201,
      body: { status: 'published', version: 3 },
    });
    expect((await inStore(made.slug)).status).toBe(200);
    expect(await wordsOf(made.id)).toHaveLength(1);
    const [after] = await service.database.rows(`select published_at from catalog.offers where id = $1`, [made.id]);
    expect(after).toEqual(before);
  });

  it('makes a draft the newest offer when it is shown for the first time', async () => {
    const draft = await create({ status: 'draft', name: 'Erst ein Entwurf' });
    await create({ name: 'Gleich gezeigt' });
    await verb(draft.id, 'publication');
    const { body } = (await service.call('GET', `/api/store/offers?shop=${shop.slug}`)) as unknown as {
      body: OfferPage;
    };
    expect(body.items.map(({ name }) => name)).toEqual(['Erst ein Entwurf', 'Gleich gezeigt']);
  });

  it('is no way back to a draft', async () => {
    const made = await create();
    expect(await patch(made.id, { version: 1, status: 'draft', name: 'Verloren' })).toMatchObject({
      status: 409,
      body: { code: 'offer.status', current: { status: 'published' } },
    });
    expect((await inStore(made.slug)).body).toMatchObject({ name: 'Roggenmischbrot' });
  });
});

describe('the merchant’s list', () => {
  it('shows the last changed first, page by page, found by name, number and status', async () => {
    const gtin = '4006381333931';
    const first = await create({ name: 'Älteres Brot', variants: [{ price: 1, onHand: 0, gtin }] });
    await create({ name: 'Neueres Brot', status: 'draft' });
    await patch(first.id, { version: 1, description: 'Geändert' });
    const list = async (query: string) => {
      const answer = await service.call('GET', `${OFFERS}?${query}`, { as: owner });
      return answer.body as unknown as MerchantOfferPage;
    };
    const page = await list('limit=1');
    expect(page.items).toMatchObject([{ name: 'Älteres Brot' }]);
    expect((await list(`limit=1&cursor=${page.next}`)).items).toMatchObject([{ name: 'Neueres Brot' }]);
    expect((await list('q=alteres')).items).toMatchObject([{ name: 'Älteres Brot' }]);
    expect((await list(`q=${gtin}`)).items).toMatchObject([{ name: 'Älteres Brot' }]);
    expect((await list('status=draft')).items).toMatchObject([{ name: 'Neueres Brot' }]);
    expect((await list('q=%25')).items).toEqual([]);
  });
});
