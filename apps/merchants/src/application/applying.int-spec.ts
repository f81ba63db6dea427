import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../../../../test/support/visitor.js';
import { APPLICATIONS, comingIn, PDF, type ComingIn } from '../../../../test/support/coming-in.js';
import { aLegalForm, aShopForm } from '../../../../test/support/forms.js';

let city: ComingIn;
let ute: Visitor;

beforeAll(async () => {
  city = await comingIn();
  ute = await city.person('Ute Lindner');
});
afterAll(() => city.stop());

describe('applying', () => {
  it('begins with an empty draft that says everything it lacks', async () => {
    const draft = await city.draft(ute);
    expect(draft).toMatchObject({ version: 1, status: 'draft', legal: {}, shop: {}, documents: [], decision: null });
    expect(draft.missing).toContainEqual({ path: 'legal.iban', code: 'required' });
    expect(draft.history).toEqual([{ at: expect.any(String), what: 'started', by: 'Ute Lindner', note: null }]);
  });

  it('saves every step, normalises what it can, and keeps the rest', async () => {
    const { id } = await city.draft(ute);
    const first = await ute.patch(`${APPLICATIONS}/${id}`, {
      version: 1,
      legal: { name: '  Töpferei   Lindner ', iban: 'de89 3704 0044 0532 0130 00' },
    });
    expect(first.body).toMatchObject({
      version: 2,
      legal: { name: 'Töpferei Lindner', iban: 'DE89370400440532013000' },
    });
    const next = await ute.patch(`${APPLICATIONS}/${id}`, {
      version: 2,
      legal: { name: '' },
      shop: { kind: 'Töpferei' },
    });
    expect(next.body).toMatchObject({
      version: 3,
      legal: { iban: 'DE89370400440532013000' },
      shop: { kind: 'Töpferei' },
    });
    expect(next.body.legal.name).toBeUndefined();
    expect(next.body.history.at(-1)).toMatchObject({ what: 'changed', note: 'legal.name, shop.kind' });
    const same = await ute.patch(`${APPLICATIONS}/${id}`, { version: 3, shop: { kind: 'Töpferei' } });
    expect(same.body).toMatchObject({ version: 3 });
  });

  it.each([
    [{ legal: { vatId: 'DE123456789' } }, 'legal.vatId', 'vat_id'],
    [{ legal: { iban: 'DE89370400440532013001' } }, 'legal.iban', 'iban'],
    [{ legal: { taxNumber: '12' } }, 'legal.taxNumber', 'tax_number'],
    [{ legal: { postcode: '7545' } }, 'legal.postcode', 'matches'],
    [{ legal: { phone: 'ruf mich an' } }, 'legal.phone', 'isPhoneNumber'],
    [{ legal: { email: 'ute@' } }, 'legal.email', 'isEmail'],
    [{ legal: { legalForm: 'ltd' } }, 'legal.legalForm', 'isIn'],
    [{ legal: { smallBusiness: 'yes' } }, 'legal.smallBusiness', 'isBoolean'],
    [{ legal: { name: 'a\u0000b' } }, 'legal.name', 'matches'],
    [{ legal: { name: 'x'.repeat(121) } }, 'legal.name', 'isLength'],
    [{ legal: { status: 'approved' } }, 'legal.status', 'whitelistValidation'],
    [{ legal: { tinState: 'XX' } }, 'legal.tinState', 'country'],
    [{ legal: { birthDate: '2026-02-30' } }, 'legal.birthDate', 'birth_day'],
    [{ legal: { lucidNumber: 'DE123' } }, 'legal.lucidNumber', 'lucid'],
    [{ legal: { weeeNumber: '12345678' } }, 'legal.weeeNumber', 'weee'],
    [{ shop: { sells: ['weapons'] } }, 'shop.sells', 'isIn'],
    [{ shop: { sells: 'food' } }, 'shop.sells', 'arrayMaxSize'],
    [{ shop: { pictures: [{ id: '../etc', alt: '', width: 1, height: 1 }] } }, 'shop.pictures.0.id', 'isUuid'],
    [{ shop: { openingHours: 'meistens' } }, 'shop.openingHours', 'opening_hours'],
    [{ status: 'approved' }, 'status', 'whitelistValidation'],
    [{ legal: [] }, 'legal', 'isObject'],
    [{ version: 1.5 }, 'version', 'isInt'],
  ])('refuses %j and names the field', async (change, path, code) => {
    const visitor = await city.person('Andere');
    const mine = await city.draft(visitor);
    const { status, body } = await visitor.patch(`${APPLICATIONS}/${mine.id}`, { version: 1, ...change });
    expect(status).toBe(422);
    expect(body.fields).toContainEqual(expect.objectContaining({ path, code }));
    expect((await visitor.get(`${APPLICATIONS}/${mine.id}`)).body.version).toBe(1);
  });

  it('tells a second window that it shows an old version, and what the new one is', async () => {
    const { id } = await city.draft(ute);
    await ute.patch(`${APPLICATIONS}/${id}`, { version: 1, shop: { name: 'Von hier' } });
    const { status, body } = await ute.patch(`${APPLICATIONS}/${id}`, { version: 1, shop: { name: 'Von dort' } });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'application.changed', current: { version: 2, shop: { name: 'Von hier' } } });
  });

  it('lets exactly one of ten changes at once through', async () => {
    const { id } = await city.draft(ute);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        ute.patch(`${APPLICATIONS}/${id}`, { version: 1, shop: { name: `Laden ${n}` } }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array(9).fill(409)]);
  });

  it('is not handed in while something is missing, and says what', async () => {
    const { id } = await city.draft(ute);
    await ute.patch(`${APPLICATIONS}/${id}`, {
      version: 1,
      legal: aLegalForm({ legalForm: 'gmbh' }),
      shop: aShopForm(),
    });
    const { status, body } = await ute.post(`${APPLICATIONS}/${id}/submission`, {});
    expect(status).toBe(422);
    expect(body.code).toBe('application.incomplete');
    expect(body.fields.map((field: { path: string }) => field.path)).toEqual([
      'legal.registerCourt',
      'legal.registerNumber',
      'documents.trade_licence',
      'documents.register_extract',
    ]);
    expect((await ute.get(`${APPLICATIONS}/${id}`)).body.status).toBe('draft');
  });

  it('is handed in once, is known to others, and then stays as it is', async () => {
    const { id, submittedAt, missing } = await city.submitted(ute);
    expect(submittedAt).toEqual(expect.any(String));
    expect(missing).toEqual([]);
    const closed = { status: 409, body: { code: 'application.closed', current: { status: 'submitted' } } };
    expect(await ute.post(`${APPLICATIONS}/${id}/submission`, {})).toMatchObject(closed);
    expect(await ute.patch(`${APPLICATIONS}/${id}`, { version: 4, shop: { name: 'Anders' } })).toMatchObject(closed);
    expect(
      await ute.upload(`${APPLICATIONS}/${id}/documents`, { name: 'b.pdf', bytes: PDF }, { kind: 'other' }),
    ).toMatchObject(closed);
    const [document] = (await ute.get(`${APPLICATIONS}/${id}`)).body.documents;
    expect(await ute.delete(`${APPLICATIONS}/${id}/documents/${document.id}`)).toMatchObject(closed);
  });
});

describe('the tables of merchants', () => {
  it('are what the entities say', async () => {
    const { upQueries } = await city.database.source.driver.createSchemaBuilder().log();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });

  it('refuse a decision without a reason and a draft with a date', async () => {
    const { id } = await city.draft(ute);
    for (const set of [
      `status = 'approved', submitted_at = now(), decided_at = now()`,
      `submitted_at = now()`,
      `status = 'lost'`,
    ]) {
      await expect(
        city.database.rows(`update merchants.applications set ${set} where id = $1`, [id]),
      ).rejects.toMatchObject({ code: '23514' });
    }
  });
});
