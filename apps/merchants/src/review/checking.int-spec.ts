import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import type { Visitor } from '../../../../test/support/visitor.js';
import { comingIn, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';
import type { ReviewLineView, ReviewView } from './review.view.js';

let city: ComingIn;
let rita: Visitor;
let rolf: Visitor;
let ute: Visitor;

beforeAll(async () => {
  city = await comingIn();
  rita = await city.person('Rita Rat', 'reviewer');
  rolf = await city.person('Rolf Rat', 'lead_reviewer');
  ute = await city.person('Ute Lindner');
});
afterAll(() => city.stop());

const review = async (visitor: Visitor, id: string): Promise<ReviewView> =>
  (await visitor.get<ReviewView>(`${QUEUE}/${id}/review`)).body;
const line = async (id: string, key: string): Promise<ReviewLineView> =>
  (await review(rita, id)).checklist.lines.find(({ item }) => item.key === key)!;
const judge = (visitor: Visitor, id: string, key: string, judgement: object) =>
  visitor.put(`${QUEUE}/${id}/lines/${key}`, judgement);

describe('taking an application', () => {
  it('shows it to the others, who may do nothing with it until it is released', async () => {
    const { id } = await city.submitted(ute);
    expect((await rita.post(`${QUEUE}/${id}/claim`, {})).body.claim).toMatchObject({ by: 'Rita Rat', mine: true });
    expect((await review(rolf, id)).claim).toMatchObject({ by: 'Rita Rat', mine: false });
    const refused = await judge(rolf, id, 'identity', { state: 'ok' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'application.claimed', current: { id } } });
    expect((await rolf.post(`${QUEUE}/${id}/rejection`, { reason: REASON })).body.code).toBe('application.claimed');
    expect((await rita.delete(`${QUEUE}/${id}/claim`)).body.claim).toBeNull();
    expect((await judge(rolf, id, 'identity', { state: 'ok' })).status).toBe(200);
    expect((await review(rita, id)).claim).toMatchObject({ by: 'Rolf Rat', mine: false });
  });

  it('is taken over only with a word to whoever had it, who then loses it', async () => {
    const { id } = await city.submitted(ute);
    await rita.post(`${QUEUE}/${id}/claim`, {});
    expect((await rolf.post(`${QUEUE}/${id}/claim`, {})).body.code).toBe('application.claimed');
    const taken = await rolf.post(`${QUEUE}/${id}/claim`, { note: 'Rita ist krank.' });
    expect(taken.body).toMatchObject({ claim: { by: 'Rolf Rat', mine: true }, notes: [{ text: 'Rita ist krank.' }] });
    expect((await judge(rita, id, 'identity', { state: 'ok' })).body.code).toBe('application.claimed');
    const { history } = (await rita.get(`${QUEUE}/${id}`)).body;
    expect(history.at(-1)).toMatchObject({ what: 'taken_over', by: 'Rolf Rat', note: 'Rita Rat: Rita ist krank.' });
  });

  it('runs out', async () => {
    const { id } = await city.submitted(ute);
    await rita.post(`${QUEUE}/${id}/claim`, {});
    await city.database.rows(
      `update merchants.reviews set claimed_until = now() - interval '1 second' where application_id = $1`,
      [id],
    );
    expect((await review(rolf, id)).claim).toBeNull();
    expect((await rolf.post(`${QUEUE}/${id}/claim`, {})).status).toBe(201);
  });

  it('is won by one of two at once', async () => {
    const { id } = await city.submitted(ute);
    const answers = await Promise.all([rita, rolf].map((one) => one.post(`${QUEUE}/${id}/claim`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { history } = (await rita.get(`${QUEUE}/${id}`)).body;
    expect(history.filter(({ what }: { what: string }) => what === 'claimed')).toHaveLength(1);
  });

  it('fills the filters of the queue', async () => {
    const { id, shop } = await city.submitted(ute);
    await rita.post(`${QUEUE}/${id}/claim`, {});
    const listed = async (visitor: Visitor, filter: string): Promise<boolean> => {
      const { body } = await visitor.get(`${QUEUE}?limit=100&filter=${filter}`);
      expect(body.items).toHaveLength(body.filters[filter]);
      return body.items.some((item: { id: string }) => item.id === id);
    };
    expect([await listed(rita, 'mine'), await listed(rita, 'unclaimed')]).toEqual([true, false]);
    expect([await listed(rolf, 'mine'), await listed(rolf, 'unclaimed')]).toEqual([false, false]);
    const found = (await rita.get(`${QUEUE}?search=${encodeURIComponent(shop.name!.toUpperCase())}&limit=100`)).body
      .items;
    expect(found.some((item: { id: string }) => item.id === id)).toBe(true);
    expect((await rita.get(`${QUEUE}?search=%25`)).body.items).toEqual([]);
    expect((await rita.get(`${QUEUE}?filter=theirs`)).status).toBe(422);
  });
});

describe('line by line', () => {
  it('shows only what is for this application, and what the machine has settled says so', async () => {
    const { id } = await city.submitted(ute);
    const { lines } = (await review(rita, id)).checklist;
    const keys = lines.map(({ item }) => item.key);
    expect(keys).toContain('trade_licence');
    expect(keys).not.toContain('register_extract');
    expect(keys).not.toContain('vat_id');
    expect(await line(id, 'promise')).toMatchObject({ state: 'ok', setBy: 'machine', judged: null });
    expect(await line(id, 'trade_licence')).toMatchObject({ state: 'open', setBy: null, version: 0 });
  });

  it('keeps an application from being approved while required lines are open or not in order, and names them', async () => {
    const { id } = await city.submitted(ute);
    const refused = await rita.post(`${QUEUE}/${id}/approval`, { reason: REASON });
    expect(refused).toMatchObject({ status: 409, body: { code: 'application.checklist_open', current: { id } } });
    expect(refused.body.fields.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['lines.trade_licence', 'lines.identity']),
    );
    await city.settle(rita, id);
    await judge(rita, id, 'identity', { state: 'not_ok', reason: 'Der Ausweis gehört jemand anderem.' });
    const still = await rita.post(`${QUEUE}/${id}/approval`, { reason: REASON });
    expect(still.body.fields).toMatchObject([{ path: 'lines.identity', code: 'not_ok' }]);
    await judge(rita, id, 'identity', { state: 'not_applicable', reason: 'Persönlich bekannt.' });
    expect((await rita.post(`${QUEUE}/${id}/approval`, { reason: REASON })).status).toBe(201);
  });

  it('wants a reason for everything but "in order", and refuses what proves nothing', async () => {
    const { id, documents } = await city.submitted(ute);
    expect((await judge(rita, id, 'identity', { state: 'not_ok' })).body.code).toBe('line.reason');
    expect((await judge(rita, id, 'no_such_line', { state: 'ok' })).status).toBe(404);
    expect((await judge(rita, id, 'register_extract', { state: 'ok' })).status).toBe(404);
    const wrong = { state: 'ok', documentId: documents[0]!.id };
    expect((await judge(rita, id, 'identity', wrong)).body.code).toBe('line.document');
    const foreign = { state: 'ok', documentId: newId() };
    expect((await judge(rita, id, 'trade_licence', foreign)).body.code).toBe('line.document');
    const expired = { state: 'ok', documentId: documents[0]!.id, validUntil: '2020-01-31' };
    expect((await judge(rita, id, 'trade_licence', expired)).body.code).toBe('line.expired');
    expect((await judge(rita, id, 'trade_licence', { state: 'ok', validUntil: 'bald' })).status).toBe(422);
  });

  it('lets an accepted document hold until the day it says, and takes that back with the line', async () => {
    const { id, documents } = await city.submitted(ute);
    const holds = async () =>
      city.database.rows(
        `select valid_until::text, accepted_at is not null as accepted from merchants.documents where id = $1`,
        [documents[0]!.id],
      );
    await judge(rita, id, 'trade_licence', { state: 'ok', documentId: documents[0]!.id, validUntil: '2031-05-31' });
    expect(await holds()).toEqual([{ valid_until: '2031-05-31', accepted: true }]);
    expect((await line(id, 'trade_licence')).judged).toMatchObject({ validUntil: '2031-05-31', by: 'Rita Rat' });
    await judge(rita, id, 'trade_licence', { state: 'needs_change', reason: 'Die zweite Seite fehlt.' });
    expect(await holds()).toEqual([{ valid_until: null, accepted: false }]);
  });

  it('does not overwrite what somebody has said about a line in the meantime', async () => {
    const { id } = await city.submitted(ute);
    await judge(rita, id, 'identity', { state: 'ok', version: 0 });
    const late = await judge(rita, id, 'identity', { state: 'not_ok', reason: 'Foto passt nicht.', version: 0 });
    expect(late).toMatchObject({ status: 409, body: { code: 'line.changed' } });
    expect(await line(id, 'identity')).toMatchObject({ state: 'ok', version: 1 });
  });
});
