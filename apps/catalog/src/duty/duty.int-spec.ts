import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { startService, type TestService } from '../../../../test/support/service.js';
import { anOffer, aShop, layTheGround, memberOf, type FixtureShop } from '../catalog.fixture.js';
import { Catalog } from '../catalog.module.js';
import type { MerchantOffer } from '../offer/merchant-offer-view.js';
import type { CategoryAsks } from './asks-view.js';
import type { Missing } from './gate-offer.js';

let service: TestService;
let shop: FixtureShop;
let owner: Actor;
let names = 0;

const toyAttributes = [
  {
    key: 'age',
    name: { de: 'Alter', en: 'Age' },
    type: 'choice',
    choices: ['ab 3 Jahren'],
    required: true,
    source: 'Art. 11',
  },
  { key: 'weight', name: { de: 'Gewicht', en: 'Weight' }, type: 'number', unit: 'kg', filterable: true },
];

beforeAll(async () => {
  service = await startService(Catalog);
  await layTheGround(service.database);
  await service.database.rows(
    `insert into catalog.categories (slug, name_de, name_en, parent, icon, position, vat_rate, withdrawal, minimum_age, unit_price, law, attributes)
     values ('spielzeug', 'Spielzeug', 'Toys', null, 'toy', 10, 19, 'standard', null, false, 'toy', $1),
            ('vorrat', 'Vorrat', 'Pantry', null, 'box', 11, 7, 'standard', null, true, 'food_packed', '[]'),
            ('tabak', 'Tabak', 'Tobacco', null, 'ban', 12, 19, 'standard', 18, false, 'blocked_tobacco', '[]')`,
    [JSON.stringify(toyAttributes)],
  );
});
afterAll(() => service.stop());
beforeEach(async () => {
  names += 1;
  shop = await aShop(service.database, { name: `Purzelstein ${names}` });
  owner = memberOf(shop.merchantId);
  await register({ noPackaging: true, food: 'Veterinäramt Gera' });
});

const OFFERS = '/api/merchant/offers';
const register = (said: object, as = owner) =>
  service.call('PUT', `/api/merchant/shops/${shop.id}/registrations`, { body: said, as });
interface Answer {
  status: number;
  // A refusal, an offer or a list; each test looks at the parts it is about.
  body: { current: { missing: Missing[] }; fields: { path: string }[]; items: CategoryAsks[] } & MerchantOffer;
}
const post = (more: object): Promise<Answer> => service.call('POST', OFFERS, { body: anOffer(shop, more), as: owner });
const patch = ({ id, version }: MerchantOffer, change: object): Promise<Answer> =>
  service.call('PATCH', `${OFFERS}/${id}`, { body: { version, ...change }, as: owner });
const publish = ({ id }: MerchantOffer): Promise<Answer> =>
  service.call('POST', `${OFFERS}/${id}/publication`, { as: owner });
const fieldsOf = (missing: Missing[]) => missing.map(({ field, why }) => `${field} ${why}`);

const maker = {
  name: 'Seiffener Holzwaren eG',
  address: 'Dorfstraße 60, 09548 Seiffen',
  contact: 'post@seiffen.example',
};
const aToy = { category: 'spielzeug', vatRate: 19, name: 'Holzkreisel' };
const toldToy = {
  duties: { manufacturer: maker, model: 'HK-1', safetyWarnings: 'Nicht für Kinder unter 36 Monaten.' },
  attributeValues: { age: 'ab 3 Jahren' },
};

async function draft(more: object): Promise<MerchantOffer> {
  const answer = await post({ status: 'draft', ...more });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
}

async function withPicture(offer: MerchantOffer): Promise<void> {
  await service.database.rows(`update catalog.offers set images = '[{"id":"x","alt":"Kreisel"}]' where id = $1`, [
    offer.id,
  ]);
}

describe('an offer that lacks what its category asks for', () => {
  it('is kept as a draft that says what it lacks, why, and after which law', async () => {
    const made = await draft(aToy);
    expect(fieldsOf(made.missing)).toEqual([
      'duties.manufacturer manufacturer',
      'duties.model identifier',
      'imageIds picture',
      'duties.safetyWarnings toy_warnings',
      'attributeValues.age attribute',
    ]);
    expect(made.missing[0]!.source).toContain('GPSR');
  });

  it('cannot be published, and nothing of it is written when it was sent as published', async () => {
    const answer = await post({ ...aToy, name: 'Nie dagewesen', status: 'published' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'offer.incomplete' } });
    expect(answer.body.current.missing).toContainEqual(
      expect.objectContaining({ field: 'duties.manufacturer', why: 'manufacturer' }),
    );
    expect(answer.body.fields).toContainEqual(expect.objectContaining({ path: 'attributeValues.age' }));
    expect(await service.database.rows(`select 1 from catalog.offers where name = 'Nie dagewesen'`)).toEqual([]);
  });

  it('is published once everything is said', async () => {
    const made = await draft({ ...aToy, ...toldToy });
    expect(await publish(made)).toMatchObject({ status: 422, body: { code: 'offer.incomplete' } });
    await withPicture(made);
    expect(await publish(made)).toMatchObject({ status: 201, body: { status: 'published', missing: [] } });
  });

  it('stays published when what it lacked is not its fault, but may not lose more', async () => {
    const made = await draft({ ...aToy, ...toldToy });
    await withPicture(made);
    const { body: shown } = await publish(made);
    await service.database.rows(`update catalog.offers set images = '[]' where id = $1`, [made.id]);
    const renamed = await patch(shown, { name: 'Kreisel, neu benannt' });
    expect(renamed).toMatchObject({ status: 200, body: { missing: [{ field: 'imageIds' }] } });
    expect(await patch(renamed.body, { duties: { manufacturer: null } })).toMatchObject({
      status: 422,
      body: { code: 'offer.incomplete', current: { missing: [{ field: 'duties.manufacturer' }] } },
    });
  });

  it('cannot slip through by moving to another category', async () => {
    const { body: shown } = await post({ name: 'Roggenbrot' });
    expect(shown).toMatchObject({ status: 'published' });
    expect(await patch(shown, { category: 'spielzeug', vatRate: 19 })).toMatchObject({
      status: 422,
      body: { code: 'offer.incomplete' },
    });
  });

  it('cannot be published in a category that is closed, and learns which law closes it', async () => {
    const made = await draft({ category: 'tabak', vatRate: 19, name: 'Feinschnitt' });
    expect(made.missing).toEqual([{ field: 'category', why: 'blocked', source: '§ 10 JuSchG, § 19 TabakerzG' }]);
    expect(await publish(made)).toMatchObject({ status: 422 });
  });
});

describe('what an offer says', () => {
  it('is read as values of the category, from values and from lines alike', async () => {
    const made = await draft({
      ...aToy,
      attributes: [
        { name: 'Gewicht', value: '1,5 kg' },
        { name: 'Oberfläche', value: 'geölt' },
      ],
      attributeValues: { age: 'ab 3 jahren' },
    });
    expect(made).toMatchObject({
      attributeValues: { age: 'ab 3 Jahren', weight: 1.5 },
      attributes: [
        { name: 'Alter', value: 'ab 3 Jahren', key: 'age' },
        { name: 'Gewicht', value: '1,5 kg', key: 'weight' },
        { name: 'Oberfläche', value: 'geölt' },
      ],
    });
    const { body: changed } = await patch(made, { attributeValues: { weight: null } });
    expect(changed.attributeValues).toEqual({ age: 'ab 3 Jahren' });
    expect(changed.attributes).toHaveLength(2);
  });

  it('is refused when it is no value of the attribute, or of none the category knows', async () => {
    const answer = await post({ ...aToy, status: 'draft', attributeValues: { age: 'uralt', colour: 'rot' } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'offer.attribute_wrong' } });
    expect(answer.body.fields.map(({ path }) => path).sort()).toEqual([
      'attributeValues.age',
      'attributeValues.colour',
    ]);
  });

  it('keeps duties that a change does not name and drops those set to null', async () => {
    const made = await draft({ ...aToy, ...toldToy });
    const { body } = await patch(made, { duties: { model: 'HK-2', safetyWarnings: null } });
    expect(body.duties).toEqual({ manufacturer: expect.objectContaining(maker), model: 'HK-2' });
  });

  it('stands on its public page', async () => {
    const made = await draft({ ...aToy, ...toldToy });
    await withPicture(made);
    await publish(made);
    const { body } = await service.call('GET', `/api/store/offers/${made.slug}`);
    expect(body).toMatchObject({
      duties: { manufacturer: maker, model: 'HK-1' },
      attributeValues: { age: 'ab 3 Jahren' },
    });
  });

  it.each([
    ['a script for a text', { duties: { model: { $gt: '' } } }],
    ['an unknown duty', { duties: { admin: true } }],
    ['an allergen that the law does not know', { duties: { food: { allergens: ['moon dust'] } } }],
    ['values that are no object', { attributeValues: ['age'] }],
    ['a key out of bounds', { attributeValues: { __proto__x: 'a', 'A B': 'c' } }],
    ['a nested value', { attributeValues: { age: { a: 1 } } }],
  ])('is refused as %s', async (_, more) => {
    expect(await post({ ...aToy, status: 'draft', ...more })).toMatchObject({
      status: 422,
      body: { code: 'request.invalid' },
    });
  });

  it('is looked over for words that promise what nobody can prove', async () => {
    const made = await draft({ ...aToy, description: 'Klimaneutral hergestellt.' });
    expect(made.hints).toEqual([
      expect.objectContaining({ field: 'description', why: 'green_claim', found: 'Klimaneutral' }),
    ]);
  });
});

describe('the registrations of a trader', () => {
  it('are asked for before goods in packaging are published, and count at once', async () => {
    await register({});
    const made = await draft({ ...aToy, ...toldToy });
    await withPicture(made);
    expect(await publish(made)).toMatchObject({
      status: 422,
      body: { current: { missing: [{ field: 'registrations.lucid', why: 'packaging' }] } },
    });
    expect(await register({ lucid: 'DE 1234567890123' })).toMatchObject({
      status: 200,
      body: { lucid: 'DE1234567890123' },
    });
    expect(await publish(made)).toMatchObject({ status: 201 });
  });

  it('have to look like registrations', async () => {
    expect(await register({ lucid: 'DE12' })).toMatchObject({ status: 422 });
    expect(await register({ weee: '12345678' })).toMatchObject({ status: 422 });
    expect(await register({ weee: 'WEEE-Reg.-Nr. DE 12345678; DE 87654321' })).toMatchObject({
      status: 200,
      body: { weee: 'DE12345678, DE87654321' },
    });
  });

  it('are nobody else’s business', async () => {
    const stranger = memberOf((await aShop(service.database, { name: `Fremd ${names}` })).merchantId);
    const at = `/api/merchant/shops/${shop.id}/registrations`;
    expect(await service.call('GET', at, { as: stranger })).toMatchObject({ status: 404 });
    expect(await register({ noPackaging: false }, stranger)).toMatchObject({ status: 404 });
    expect((await service.call('GET', at, { as: owner })).body).toMatchObject({ noPackaging: true });
  });
});

describe('what categories ask', () => {
  it('is told with its sources, for closed ones too', async () => {
    const { body }: Answer = await service.call('GET', '/api/merchant/categories', { as: owner });
    const by = (slug: string) => body.items.find((one) => one.slug === slug)!;
    expect(by('spielzeug')).toMatchObject({ blocked: null, attributes: [{ key: 'age' }, { key: 'weight' }] });
    expect(fieldsOf(by('vorrat').asks)).toContain('duties.food.allergens allergens');
    expect(by('vorrat')).toMatchObject({ food: true, unitPrice: true });
    expect(by('tabak').blocked).toContain('JuSchG');
    expect(by('brot').asks).toEqual([]);
  });

  it('does not show closed categories to shoppers', async () => {
    const { body }: Answer = await service.call('GET', '/api/store/categories');
    const slugs = body.items.map(({ slug }) => slug);
    expect(slugs).toContain('spielzeug');
    expect(slugs).not.toContain('tabak');
  });
});
