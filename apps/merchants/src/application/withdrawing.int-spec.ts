import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPdf, APPLICATIONS, comingIn, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { FindingQueries } from '../finding/finding.queries.js';
import { DocumentStore } from '../document/document-store.js';

let city: ComingIn;
let ute: Visitor;
let reviewer: Visitor;

beforeAll(async () => {
  city = await comingIn();
  ute = await city.person('Ute Lindner');
  reviewer = await city.person('Rita Rat', 'reviewer');
});
afterAll(() => city.stop());

const rejected = async () => {
  const { id } = await city.submitted(ute);
  expect((await reviewer.post(`${QUEUE}/${id}/rejection`, { reason: REASON })).status).toBe(201);
  return id;
};

describe('taking an application back', () => {
  it('is possible as a draft and after handing in, and again changes nothing', async () => {
    const draft = await city.draft(ute);
    const { id } = await city.submitted(ute);
    for (const one of [draft.id, id]) {
      expect((await ute.post(`${APPLICATIONS}/${one}/withdrawal`)).body.status).toBe('withdrawn');
      const again = await ute.post(`${APPLICATIONS}/${one}/withdrawal`);
      expect(again).toMatchObject({ status: 201, body: { status: 'withdrawn' } });
      const { history } = again.body;
      expect(history.filter(({ what }: { what: string }) => what === 'withdrawn')).toHaveLength(1);
    }
  });

  it('wins or loses against a decision, and never both', async () => {
    const { id } = await city.submitted(ute);
    const [back, decided] = await Promise.all([
      ute.post(`${APPLICATIONS}/${id}/withdrawal`),
      reviewer.post(`${QUEUE}/${id}/rejection`, { reason: REASON }),
    ]);
    const { status } = (await ute.get(`${APPLICATIONS}/${id}`)).body;
    expect([back.status, decided.status].sort()).toEqual([201, 409]);
    expect(status).toBe(back.status === 201 ? 'withdrawn' : 'rejected');
  });

  it('is too late after a decision', async () => {
    const id = await rejected();
    expect(await ute.post(`${APPLICATIONS}/${id}/withdrawal`)).toMatchObject({
      status: 409,
      body: { code: 'application.closed', current: { status: 'rejected' } },
    });
  });

  it('hides a draft that was never handed in from the city, and nothing else', async () => {
    const draft = await city.draft(ute);
    await ute.post(`${APPLICATIONS}/${draft.id}/withdrawal`);
    expect((await reviewer.get(`${QUEUE}/${draft.id}`)).status).toBe(404);
    expect((await reviewer.get(`${QUEUE}/${draft.id}/review`)).status).toBe(404);
    const { id } = await city.submitted(ute);
    await ute.post(`${APPLICATIONS}/${id}/withdrawal`);
    expect((await reviewer.get(`${QUEUE}/${id}`)).body.status).toBe('withdrawn');
    expect((await reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON })).body.code).toBe(
      'application.withdrawn',
    );
  });

  it('is only for the applicant', async () => {
    const { id } = await city.submitted(ute);
    const stranger = await city.person('Fremd');
    expect((await stranger.post(`${APPLICATIONS}/${id}/withdrawal`)).status).toBe(404);
    expect((await stranger.post(`${APPLICATIONS}/${id}/copy`)).status).toBe(404);
  });
});

describe('applying again with the same data', () => {
  it('takes over everything but the promise', async () => {
    const id = await rejected();
    const before = (await ute.get(`${APPLICATIONS}/${id}`)).body;
    const { status, body } = await ute.post(`${APPLICATIONS}/${id}/copy`);
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'draft', copiedFrom: id, shop: before.shop, merchantId: before.merchantId });
    expect(body.legal).toEqual({ ...before.legal, selfCertified: undefined });
    expect(body.missing).toEqual([{ path: 'legal.selfCertified', code: 'must_be_true' }]);
    const [paper] = body.documents;
    expect(paper).toMatchObject({ name: 'Gewerbeschein.pdf', kind: 'trade_licence' });
    expect(paper.id).not.toBe(before.documents[0].id);
    const file = await ute.bytes(`${APPLICATIONS}/${body.id}/documents/${paper.id}`);
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await ute.patch(`${APPLICATIONS}/${body.id}`, { version: body.version, legal: { selfCertified: true } });
    expect((await ute.post(`${APPLICATIONS}/${body.id}/submission`)).status).toBe(201);
  });

  it('leaves out a file that is gone', async () => {
    const { id, documents } = await city.submitted(ute);
    await ute.post(`${APPLICATIONS}/${id}/withdrawal`);
    await city.app.get(DocumentStore).drop(documents[0]!.id);
    const { body } = await ute.post(`${APPLICATIONS}/${id}/copy`);
    expect(body.documents).toEqual([]);
  });

  it('is not for what is still on its way', async () => {
    const { id } = await city.submitted(ute);
    expect(await ute.post(`${APPLICATIONS}/${id}/copy`)).toMatchObject({
      status: 409,
      body: { code: 'application.not_over' },
    });
  });
});

describe('changes that the city wants', () => {
  it('are told line by line with their fields, made, and handed in as the next submission', async () => {
    const { id } = await city.submitted(ute);
    await reviewer.put(`${QUEUE}/${id}/lines/identity`, {
      state: 'needs_change',
      reason: 'Der Ausweis ist abgelaufen.',
    });
    await reviewer.post(`${QUEUE}/${id}/change-request`, { reason: 'Bitte noch einen Ausweis schicken.' });
    const open = (await ute.get(`${APPLICATIONS}/${id}`)).body;
    expect(open).toMatchObject({ status: 'changes_requested', requested: { by: 'Rita Rat' } });
    expect(open.requested.items).toEqual([
      {
        key: 'identity',
        title: 'Ausweis gesehen',
        text: 'Der Ausweis ist abgelaufen.',
        paths: expect.arrayContaining(['legal.ownerName', 'documents.identity']),
      },
    ]);
    await ute.upload(`${APPLICATIONS}/${id}/documents`, { name: 'a.pdf', bytes: aPdf('neu') }, { kind: 'identity' });
    const again = await ute.post(`${APPLICATIONS}/${id}/submission`);
    expect(again).toMatchObject({ status: 201, body: { status: 'submitted', requested: null } });
    const rows = await city.database.rows<{ number: number; documents: unknown[] }>(
      `select number, documents from merchants.submissions where application_id = $1 order by number`,
      [id],
    );
    expect(rows.map(({ number, documents }) => [number, documents.length])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});

describe('what is found', () => {
  const codes = async (id: string) =>
    (await city.app.get(FindingQueries).of(id)).map(({ code, severity }) => `${severity} ${code}`);

  it('is nothing about an application in order', async () => {
    const who = await city.person('Neu');
    const { id } = await city.submitted(who);
    expect(await codes(id)).toEqual([]);
  });

  it('is the same account, the same paper and the same shop with somebody else', async () => {
    const [first, second] = [await city.person('Erste'), await city.person('Zweiter')];
    const one = await city.submitted(first);
    const draft = await city.draft(second);
    await second.patch(`${APPLICATIONS}/${draft.id}`, { version: 1, legal: one.legal, shop: one.shop });
    const file = { name: 'Kopie.pdf', bytes: aPdf(one.id) };
    await second.upload(`${APPLICATIONS}/${draft.id}/documents`, file, { kind: 'trade_licence' });
    await second.post(`${APPLICATIONS}/${draft.id}/submission`);
    expect(await codes(draft.id)).toEqual([
      'serious duplicate_shop',
      'serious document_of_another',
      'warning duplicate_iban',
    ]);
  });

  it('is a second branch of one owner, and an earlier try', async () => {
    const who = await city.person('Filialistin');
    const one = await city.submitted(who);
    const two = await city.submitted(who);
    expect(await codes(two.id)).toEqual(['info second_branch']);
    await who.post(`${APPLICATIONS}/${one.id}/withdrawal`);
    expect(await codes(two.id)).toEqual(['info applied_before']);
  });

  it('is a shop beyond the city once the city has said where it ends', async () => {
    const who = await city.person('Von draußen');
    const { id } = await city.submitted(who);
    await city.database.rows(`insert into merchants.city_postcodes (postcode) values ('99999')`);
    expect(await codes(id)).toEqual(['serious outside_city']);
    await city.database.rows(
      `insert into merchants.city_postcodes (postcode, districts, shared) values ('07545', $1, true)`,
      [
        JSON.stringify([
          { slug: 'stadtmitte', name: 'Stadtmitte' },
          { slug: 'ost', name: 'Ost' },
        ]),
      ],
    );
    expect(await codes(id)).toEqual(['warning postcode_shared', 'info postcode_spans_districts']);
  });
});
