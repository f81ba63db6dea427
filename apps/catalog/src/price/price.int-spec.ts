import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import { CatalogApi } from '../catalog.api.js';
import type { MerchantOffer } from '../offer/merchant-offer-view.js';
import type { OfferDetail } from '../offer/offer-view.js';
import type { OfferPrices, ReductionAnswer, ReductionPage } from './price-view.js';
import { setPrices } from './set-prices.js';
import { TurnReductions } from './turn-reductions.js';

let service: TestService;
let shop: FixtureShop;
let owner: Actor;
let names = 0;

beforeAll(async () => {
  service = await startService(Catalog);
  await layTheGround(service.database);
  await service.database.rows(
    `insert into catalog.categories (slug, name_de, name_en, parent, icon, position, vat_rate, withdrawal, badges, law)
     values ('deko', 'Deko', 'Decoration', null, 'star', 9, 19, 'standard', '{}', 'free'),
            ('buecher', 'Bücher', 'Books', null, 'book', 10, 7, 'standard', '{book_price}', 'free')`,
  );
});
afterAll(() => service.stop());
beforeEach(async () => {
  names += 1;
  shop = await aShop(service.database, { name: `Kaufladen ${names}` });
  owner = memberOf(shop.merchantId);
});

const call = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: object, as = owner) =>
  service.call(method, `/api/merchant/${url}`, { body, as });
const create = async (price: number, more: object = {}): Promise<MerchantOffer> => {
  const answer = await call('POST', 'offers', {
    shopId: shop.id,
    name: `Windlicht ${names}`,
    description: 'Aus Glas.',
    category: 'deko',
    vatRate: 19,
    variants: [{ price, onHand: 10 }],
    status: 'published',
    ...more,
  });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const reduce = async (body: object, path = 'reductions'): Promise<ReductionAnswer> => {
  const answer = await call('POST', path, { reason: 'sale', ...body });
  expect([200, 201]).toContain(answer.status);
  return answer.body;
};
const inStore = async ({ slug }: { slug: string }): Promise<OfferDetail> =>
  (await service.call('GET', `/api/store/offers/${slug}`)).body;
const historyOf = (variantId: string) =>
  service.database.rows<{ price: number; shown: boolean; cause: string; person_id: string | null }>(
    `select price, shown, cause, person_id from catalog.price_changes where variant_id = $1 order by at`,
    [variantId],
  );
const listOf = async (): Promise<ReductionPage['items']> => {
  const { body } = (await call('GET', 'reductions')) as { body: ReductionPage };
  return body.items;
};
const change = async (offer: MerchantOffer, price: number) => {
  const { body: now } = (await call('GET', `offers/${offer.id}`)) as { body: MerchantOffer };
  return call('PATCH', `offers/${offer.id}`, {
    version: now.version,
    variants: [{ id: offer.variants[0]!.id, price }],
  });
};

describe('the history of prices', () => {
  it('notes every price with whether shoppers could pay it, whoever wrote it', async () => {
    const offer = await create(1000, { status: 'draft' });
    const { id } = offer.variants[0]!;
    await change(offer, 900);
    await call('POST', `offers/${offer.id}/publication`);
    await service.database.rows(`update catalog.variants set price = 950 where id = $1`, [id]);
    await call('POST', `offers/${offer.id}/withdrawal`);
    expect(await historyOf(id)).toMatchObject([
      { price: 1000, shown: false, cause: 'entered' },
      { price: 900, shown: false, cause: 'entered' },
      { price: 900, shown: true, cause: 'published' },
      { price: 950, shown: true, cause: 'entered' },
      { price: 950, shown: false, cause: 'withdrawn' },
    ]);
  });

  it('says why a price changed and who did it, and keeps the copies in step', async () => {
    const offer = await create(1000);
    const { id } = offer.variants[0]!;
    const written = await service.database.transaction((tx) =>
      setPrices(tx, [shop.merchantId], 'till', [{ variantId: id, price: 800 }], 'EUR', owner.personId),
    );
    expect(written).toEqual([id]);
    expect((await historyOf(id)).at(-1)).toEqual({ price: 800, shown: true, cause: 'till', person_id: owner.personId });
    expect(await inStore(offer)).toMatchObject({ price: { amount: 800 }, reduction: null });
    const [{ price_from: found }] = (await service.database.rows(
      `select price_from from catalog.offer_texts where offer_id = $1`,
      [offer.id],
    )) as [{ price_from: number }];
    expect(found).toBe(800);
  });

  it('does not let prices of other merchants be set', async () => {
    const offer = await create(1000);
    const { id } = offer.variants[0]!;
    await service.database.transaction((tx) => setPrices(tx, [newId()], 'till', [{ variantId: id, price: 1 }], 'EUR'));
    expect(await inStore(offer)).toMatchObject({ price: { amount: 1000 } });
  });

  it('cannot be rewritten', async () => {
    const offer = await create(1000);
    const values = [offer.variants[0]!.id];
    const { rows } = service.database;
    await expect(
      rows.call(service.database, `update catalog.price_changes set price = 1 where variant_id = $1`, values),
    ).rejects.toThrow('append-only');
    await expect(
      rows.call(service.database, `delete from catalog.price_changes where variant_id = $1`, values),
    ).rejects.toThrow('append-only');
  });

  it('is shown to its merchant, and to nobody else', async () => {
    const offer = await create(1000);
    await change(offer, 900);
    const { body } = (await call('GET', `offers/${offer.id}/prices`)) as { body: OfferPrices };
    expect(body).toMatchObject({
      fixedPrice: false,
      variants: [
        {
          price: { amount: 900 },
          lowest: { amount: 900 },
          history: [{ price: { amount: 900 } }, { price: { amount: 1000 } }],
        },
      ],
      reductions: [],
    });
    expect(await call('GET', `offers/${offer.id}/prices`, undefined, memberOf(newId()))).toMatchObject({ status: 404 });
  });
});

describe('a reduction', () => {
  it('shows the lowest price of 30 days and the percentage from it, in lists and on the page', async () => {
    const offer = await create(2000);
    const answer = await reduce({ offerIds: [offer.id], percent: 25 });
    expect(answer).toMatchObject({
      reduced: 1,
      items: [{ newPrice: { amount: 1500 }, lowest: { amount: 2000 }, percent: 25 }],
    });
    const reduction = { lowest: { amount: 2000, currency: 'EUR' }, percent: 25, reason: 'sale', bestBefore: null };
    expect(await inStore(offer)).toMatchObject({ price: { amount: 1500 }, reduction, variants: [{ reduction }] });
    const { body } = (await service.call('GET', `/api/store/offers?shop=${shop.slug}`)) as {
      body: { items: object[] };
    };
    expect(body.items).toMatchObject([{ price: { amount: 1500 }, reduction }]);
  });

  it('looked at beforehand changes nothing', async () => {
    const offer = await create(2000);
    expect(await reduce({ offerIds: [offer.id], percent: 25 }, 'reductions/preview')).toMatchObject({ reduced: 1 });
    expect(await inStore(offer)).toMatchObject({ price: { amount: 2000 }, reduction: null });
    expect(await listOf()).toEqual([]);
  });

  it('asked for twice, by a double click or two tabs, happens once', async () => {
    const offer = await create(2000);
    const answers = await Promise.all([1, 2, 3].map(() => reduce({ offerIds: [offer.id], percent: 10 })));
    expect(answers.map(({ reduced }) => reduced).sort()).toEqual([0, 0, 1]);
    expect(await inStore(offer)).toMatchObject({ price: { amount: 1800 } });
    expect(await listOf()).toHaveLength(1);
  });

  it('goes further down measured against the price before the first step', async () => {
    const offer = await create(10_000);
    await reduce({ offerIds: [offer.id], price: 9000 });
    await reduce({ offerIds: [offer.id], price: 8000 });
    expect(await inStore(offer)).toMatchObject({ reduction: { lowest: { amount: 10_000 }, percent: 20 } });
    const running = await listOf();
    expect(running).toMatchObject([{ price: { amount: 8000 }, from: { amount: 10_000 }, status: 'running' }]);
    await call('DELETE', `reductions/${running[0]!.id}`);
    expect(await inStore(offer)).toMatchObject({ price: { amount: 10_000 }, reduction: null });
  });

  it('ends when the price is raised by hand, by a till or by SQL, and the earlier low price counts from then on', async () => {
    const offer = await create(10_000);
    await reduce({ offerIds: [offer.id], price: 8000 });
    expect(await change(offer, 9000)).toMatchObject({ status: 200 });
    expect(await inStore(offer)).toMatchObject({ price: { amount: 9000 }, reduction: null });
    expect(await listOf()).toEqual([]);
    const again = await reduce({ offerIds: [offer.id], price: 8500 });
    expect(again).toMatchObject({ reduced: 0, items: [{ refusal: 'not_lower', lowest: { amount: 8000 } }] });
    await reduce({ offerIds: [offer.id], price: 7000 });
    await service.database.rows(`update catalog.variants set price = 7500 where offer_id = $1`, [offer.id]);
    const [row] = await service.database.rows(`select reduction, reduced from catalog.offers where id = $1`, [
      offer.id,
    ]);
    expect(row).toEqual({ reduction: null, reduced: false });
  });

  it('is refused for goods that nobody could buy before', async () => {
    const offer = await create(10_000, { status: 'draft' });
    expect(await reduce({ offerIds: [offer.id], percent: 50 })).toMatchObject({
      reduced: 0,
      items: [{ refusal: 'not_sold_lately', newPrice: null }],
    });
  });

  it('leaves books with a fixed price alone in the middle of everything else', async () => {
    const book = await create(2200, { name: `Roman ${names}`, category: 'buecher', vatRate: 7 });
    const used = await create(900, {
      name: `Altes Buch ${names}`,
      category: 'buecher',
      vatRate: 7,
      bookPriceExempt: 'used',
    });
    const lamp = await create(5000);
    const answer = await reduce({ offerIds: [book.id, used.id, lamp.id], percent: 10 });
    expect(answer.items.map(({ offerId, refusal }) => [offerId, refusal])).toEqual(
      expect.arrayContaining([
        [book.id, 'fixed_price'],
        [used.id, null],
        [lamp.id, null],
      ]),
    );
    expect(await inStore(book)).toMatchObject({ price: { amount: 2200 }, reduction: null, badges: ['book_price'] });
    expect(await inStore(used)).toMatchObject({ price: { amount: 810 }, badges: [] });
  });

  it('of goods that will not last says so, names no lowest price and ends with them', async () => {
    const bread = await create(400, {
      category: 'brot',
      vatRate: 7,
      variants: [{ price: 400, onHand: 3, content: { amount: 1, unit: 'kg' } }],
    });
    const lamp = await create(400, { name: `Lampe ${names}` });
    const bestBefore = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const answer = await reduce({ offerIds: [bread.id, lamp.id], percent: 50, reason: 'short_life', bestBefore });
    expect(answer).toMatchObject({ reduced: 1 });
    expect(answer.items.find(({ offerId }) => offerId === lamp.id)).toMatchObject({ refusal: 'lasts' });
    expect(await inStore(bread)).toMatchObject({
      price: { amount: 200 },
      unitPrice: { amount: 200, per: 'kg' },
      reduction: { lowest: null, percent: 50, reason: 'short_life', bestBefore },
    });
    await service.get(TurnReductions).turn(new Date(`${bestBefore}T23:59:59Z`));
    expect(await inStore(bread)).toMatchObject({ price: { amount: 400 }, unitPrice: { amount: 400 }, reduction: null });
  });

  it('begins and ends by itself when it was planned', async () => {
    const offer = await create(2000);
    const startsAt = new Date(Date.now() + 3_600_000);
    const endsAt = new Date(Date.now() + 7_200_000);
    await reduce({ offerIds: [offer.id], percent: 10, startsAt, endsAt });
    const turn = (at: Date) => service.get(TurnReductions).turn(at);
    await turn(new Date());
    expect(await inStore(offer)).toMatchObject({ price: { amount: 2000 } });
    await turn(startsAt);
    expect(await inStore(offer)).toMatchObject({ price: { amount: 1800 }, reduction: { percent: 10 } });
    await turn(startsAt);
    await turn(endsAt);
    expect(await inStore(offer)).toMatchObject({ price: { amount: 2000 }, reduction: null });
    expect((await historyOf(offer.variants[0]!.id)).map(({ price, cause }) => [price, cause])).toEqual([
      [2000, 'entered'],
      [1800, 'reduced'],
      [2000, 'reduction_ended'],
    ]);
  });

  it('that was planned is refused when the price has fallen below it meanwhile', async () => {
    const offer = await create(2000);
    const startsAt = new Date(Date.now() + 3_600_000);
    await reduce({ offerIds: [offer.id], price: 1800, startsAt });
    await change(offer, 1700);
    await service.get(TurnReductions).turn(startsAt);
    expect(await inStore(offer)).toMatchObject({ price: { amount: 1700 }, reduction: null });
    const { body } = (await call('GET', 'reductions?which=all')) as { body: ReductionPage };
    expect(body.items).toMatchObject([{ status: 'refused', refusal: 'not_lower' }]);
  });

  it('of somebody else cannot be begun or ended', async () => {
    const offer = await create(2000);
    await reduce({ offerIds: [offer.id], percent: 10 });
    const [{ id } = { id: '' }] = await listOf();
    const stranger = memberOf(newId());
    expect(await call('DELETE', `reductions/${id}`, undefined, stranger)).toMatchObject({ status: 404 });
    const tried = await call('POST', 'reductions', { offerIds: [offer.id], percent: 50, reason: 'sale' }, stranger);
    expect(tried).toMatchObject({ status: 201, body: { items: [], reduced: 0 } });
    expect(await inStore(offer)).toMatchObject({ price: { amount: 1800 } });
  });

  it.each([
    ['neither percent nor price', {}],
    ['percent and price', { percent: 10, price: 5 }],
    ['100 percent', { percent: 100 }],
    ['half a percent', { percent: 0.5 }],
    ['a negative price', { price: -1 }],
    ['a reason that does not exist', { percent: 10, reason: 'because' }],
    ['an end before the beginning', { percent: 10, endsAt: '2020-01-01T00:00:00Z' }],
    ['a day that is none', { percent: 10, reason: 'short_life', bestBefore: '2026-02-45' }],
    ['a short life without its day', { percent: 10, reason: 'short_life' }],
    ['a short life of a year', { percent: 10, reason: 'short_life', bestBefore: '2027-11-24' }],
    ['a day that is over', { percent: 10, reason: 'short_life', bestBefore: '2020-01-01' }],
  ])('with %s is refused', async (_case, more) => {
    const offer = await create(2000);
    expect(await call('POST', 'reductions', { offerIds: [offer.id], reason: 'sale', ...more })).toMatchObject({
      status: 422,
    });
  });
});

describe('what stands beside a price about VAT', () => {
  it('says when a trader charges none, and when goods are taxed by their margin', async () => {
    const margin = await create(2000, { duties: { taxScheme: 'margin' } });
    expect(await inStore(margin)).toMatchObject({ taxNotice: 'margin' });
    await service.database.rows(`update catalog.shops set legal = legal || '{"smallBusiness": true}' where id = $1`, [
      shop.id,
    ]);
    const small = await create(2000, { name: `Kerze ${names}` });
    expect(await inStore(small)).toMatchObject({ taxNotice: 'small_business' });
    const quote = await service.get(CatalogApi).quote({ variantIds: [small.variants[0]!.id] });
    expect(quote.lines).toMatchObject([{ taxNotice: 'small_business' }]);
  });
});
