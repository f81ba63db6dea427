import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import type { Visitor } from '../../../../test/support/visitor.js';
import { APPLICATIONS, comingIn, PDF, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';
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

/** Handed back, put right by somebody and handed in again. */
async function handedInAgain(id: string, shop: object): Promise<void> {
  const { version } = (await ute.get(`${APPLICATIONS}/${id}`)).body;
  expect((await ute.patch(`${APPLICATIONS}/${id}`, { version, shop })).status).toBe(200);
  expect((await ute.post(`${APPLICATIONS}/${id}/submission`, {})).status).toBe(201);
}

describe('handing back', () => {
  it('collects the reasons of the lines into one letter, and the applicant may change the application again', async () => {
    const { id } = await city.submitted(ute);
    expect((await rita.post(`${QUEUE}/${id}/change-request`, {})).body.code).toBe('application.nothing_to_change');
    await judge(rita, id, 'trade_licence', { state: 'needs_change', reason: 'Die zweite Seite fehlt.' });
    await judge(rita, id, 'identity', { state: 'not_ok', reason: 'Bitte den Ausweis vorlegen.' });
    const back = await rita.post(`${QUEUE}/${id}/change-request`, { reason: 'Danke für Ihren Antrag.' });
    expect(back).toMatchObject({ status: 201, body: { status: 'changes_requested' } });
    const { decisions, claim } = await review(rita, id);
    expect(claim).toBeNull();
    expect(decisions[0]).toMatchObject({
      outcome: 'changes_requested',
      letter: {
        points: [
          { title: 'Gewerbeanmeldung', text: 'Die zweite Seite fehlt.' },
          { title: 'Ausweis gesehen', text: 'Bitte den Ausweis vorlegen.' },
        ],
      },
    });
    expect((await rita.post(`${QUEUE}/${id}/rejection`, { reason: REASON })).body.code).toBe(
      'application.with_applicant',
    );
  });

  it('shows what has changed since, and looks again only at that', async () => {
    const { id } = await city.submitted(ute);
    await city.settle(rita, id);
    await judge(rita, id, 'presentation', { state: 'needs_change', reason: 'Bitte ohne Werbesprüche.' });
    await rita.post(`${QUEUE}/${id}/change-request`, {});
    await handedInAgain(id, { summary: 'Keramik aus eigener Werkstatt, sachlich beschrieben.', kind: 'Keramik' });
    const { changes } = await review(rita, id);
    expect(changes.map(({ path }) => path).sort()).toEqual(['shop.kind', 'shop.summary']);
    expect(changes.find(({ path }) => path === 'shop.kind')).toEqual({
      path: 'shop.kind',
      before: 'Töpferei',
      after: 'Keramik',
    });
    expect(await line(id, 'presentation')).toMatchObject({ state: 'open', again: 'handed_in_again' });
    expect(await line(id, 'trade_licence')).toMatchObject({ state: 'open', again: 'data_changed' });
    expect(await line(id, 'identity')).toMatchObject({ state: 'ok', again: null, setBy: 'human' });
  });

  it('refuses a decision on what was seen before it was handed in again', async () => {
    const { id, version } = await city.submitted(ute);
    await rolf.post(`${QUEUE}/${id}/change-request`, { reason: 'Bitte den Namen ausschreiben.' });
    await handedInAgain(id, { name: 'Töpferei Ute Lindner' });
    const late = await rita.post(`${QUEUE}/${id}/rejection`, { reason: REASON, version });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'application.changed', current: { shop: { name: 'Töpferei Ute Lindner' } } },
    });
  });

  it('sees that the applicant has taken it back', async () => {
    const { id } = await city.submitted(ute);
    await city.database.rows(`update merchants.applications set status = 'withdrawn' where id = $1`, [id]);
    for (const step of ['approval', 'rejection', 'change-request']) {
      const refused = await rita.post(`${QUEUE}/${id}/${step}`, { reason: REASON });
      expect(refused).toMatchObject({
        status: 409,
        body: {
          code: step === 'approval' ? expect.any(String) : 'application.withdrawn',
          current: { status: 'withdrawn' },
        },
      });
    }
  });
});

describe('a question', () => {
  it('is filled in from a template, asked, answered once, and its answer is seen in the queue', async () => {
    const { id } = await city.submitted(ute);
    const { items } = (await rita.get(`${QUEUE}/${id}/ready-questions`)).body;
    expect(items.length).toBeGreaterThan(0);
    expect(items[0].text).toContain('Ute Lindner');
    expect(items[0].text).not.toMatch(/[{}]/);
    const { questions } = (await rita.post(`${QUEUE}/${id}/questions`, { text: items[0].text })).body;
    expect(questions).toMatchObject([{ text: items[0].text, by: 'Rita Rat', answer: null }]);
    const url = `${APPLICATIONS}/${id}/questions`;
    expect((await ute.get(url)).body.items).toMatchObject([{ text: items[0].text }]);
    expect((await rolf.get(url)).status).toBe(404);
    expect((await ute.post(`${url}/${questions[0].id}/answer`, { text: 'Am 3. Mai, beim Ordnungsamt.' })).status).toBe(
      201,
    );
    expect((await ute.post(`${url}/${questions[0].id}/answer`, { text: 'Doch im Juni.' })).body.code).toBe(
      'question.answered',
    );
    const answered = async () => (await rita.get(`${QUEUE}?filter=answered&limit=100`)).body.items;
    expect((await answered()).map((item: { id: string }) => item.id)).toContain(id);
    await rita.post(`${QUEUE}/${id}/questions/notice`, {});
    expect((await answered()).map((item: { id: string }) => item.id)).not.toContain(id);
    expect((await review(rita, id)).questions).toMatchObject([{ answer: 'Am 3. Mai, beim Ordnungsamt.' }]);
  });

  it('has templates that the administrator and the lead write, and that name only what can be filled in', async () => {
    const url = '/api/city/question-templates';
    const text = 'Guten Tag {Name}, was ist mit {Laden}?';
    expect((await rita.post(url, { name: 'Was', text, active: true })).status).toBe(403);
    const { items } = (await rolf.post(url, { name: 'Was', text, active: true })).body;
    const made = items.find(({ name }: { name: string }) => name === 'Was');
    const wrong = await rolf.put(`${url}/${made.id}`, { ...made, text: 'Guten Tag {Vorname}, und nun?' });
    expect(wrong.body.code).toBeDefined();
    const body = { name: 'Was ist', text, active: false, version: 1 };
    expect((await rolf.put(`${url}/${made.id}`, body)).status).toBe(200);
    expect((await rolf.put(`${url}/${made.id}`, body)).body.code).toBe('question_template.changed');
    expect((await rolf.put(`${url}/${newId()}`, body)).status).toBe(404);
    expect((await rolf.put(`${url}/${made.id}`, { ...body, text: 'Guten Tag {Vorname}!', version: 2 })).body.code).toBe(
      'question_template.placeholder',
    );
  });
});

describe('a note', () => {
  it('is for the city alone, whoever has the application', async () => {
    const { id } = await city.submitted(ute);
    await rita.post(`${QUEUE}/${id}/claim`, {});
    const { body } = await rolf.post(`${QUEUE}/${id}/notes`, { text: 'Kenne den Laden vom Töpfermarkt.' });
    expect(body).toMatchObject({ claim: { by: 'Rita Rat' }, notes: [{ by: 'Rolf Rat' }] });
    const seen = (await ute.get(`${APPLICATIONS}/${id}`)).body;
    expect(JSON.stringify(seen)).not.toContain('Töpfermarkt');
    expect(seen.history.map(({ what }: { what: string }) => what)).not.toContain('claimed');
  });
});

it('keeps what is handed in a second time apart from a document that went away', async () => {
  const { id, documents } = await city.submitted(ute);
  await city.settle(rita, id);
  await rita.post(`${QUEUE}/${id}/change-request`, { reason: 'Bitte einen neuen Gewerbeschein.' });
  await ute.delete(`${APPLICATIONS}/${id}/documents/${documents[0]!.id}`);
  await ute.upload(`${APPLICATIONS}/${id}/documents`, { name: 'neu.pdf', bytes: PDF }, { kind: 'trade_licence' });
  await handedInAgain(id, {});
  expect((await review(rita, id)).changes).toEqual([
    { path: 'documents.trade_licence', before: 'Gewerbeschein.pdf', after: null },
    { path: 'documents.trade_licence', before: null, after: 'neu.pdf' },
  ]);
  expect(await line(id, 'trade_licence')).toMatchObject({ state: 'open', again: 'data_changed' });
});
