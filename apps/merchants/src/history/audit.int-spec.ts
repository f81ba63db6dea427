import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../../../../test/support/visitor.js';
import { aSuspension, AT_ONCE, MERCHANTS, overseen, REASON, type Overseen } from '../../../../test/support/overseen.js';
import { NoteEnds } from './note-ends.js';

const AUDIT = '/api/city/audit';

let city: Overseen;
let lead: Visitor;
let admin: Visitor;

beforeAll(async () => {
  city = await overseen();
  lead = await city.person('Lea Leit', 'lead_reviewer');
  admin = await city.person('Anna Amt', 'administrator');
  for (const name of ['Töpferei Lindner', 'Buchhandlung 100% Lesen']) {
    const merchant = await city.merchant(name);
    await lead.post(`${MERCHANTS}/${merchant.id}/suspensions`, aSuspension(AT_ONCE));
    await lead.post(`${MERCHANTS}/${merchant.id}/reinstatement`, { reason: REASON });
  }
});
afterAll(() => city.stop());

const found = async (query: string) => (await admin.get(`${AUDIT}?${query}`)).body.items;

describe('the audit log', () => {
  it('is read by administrators and lead reviewers, page by page, newest first', async () => {
    const seen: number[] = [];
    let cursor = '';
    do {
      const { body } = await admin.get(`${AUDIT}?limit=3${cursor}`);
      seen.push(...body.items.map(({ number }: { number: number }) => number));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(seen).toEqual([6, 5, 4, 3, 2, 1]);
    expect((await lead.get(AUDIT)).status).toBe(200);
    expect((await admin.get(`${AUDIT}?cursor=unsinn`)).status).toBe(422);
    for (const role of ['reviewer', 'operator', 'helper', 'courier']) {
      expect((await (await city.person('Andere', role)).get(AUDIT)).status).toBe(403);
    }
  });

  it('is searched by who, what, about whom and when; signs of patterns are only signs', async () => {
    expect(await found('about=lindner')).toHaveLength(3);
    expect(await found(`about=${encodeURIComponent('100%')}`)).toHaveLength(3);
    expect(await found(`about=${encodeURIComponent('%%%')}`)).toHaveLength(0);
    expect(await found('what=reinstated')).toHaveLength(2);
    expect(await found('by=lea&q=Grund')).toHaveLength(2);
    expect(await found('by=niemand')).toHaveLength(0);
    expect(await found(`from=${encodeURIComponent(new Date(Date.now() + 60_000).toISOString())}`)).toHaveLength(0);
    expect((await admin.get(`${AUDIT}?from=gestern`)).status).toBe(422);
  });

  it('knows people and their rights too, in a chain of their own', async () => {
    expect((await admin.get(`${AUDIT}?chain=accounts`)).status).toBe(200);
    expect((await admin.get(`${AUDIT}?chain=orders`)).status).toBe(422);
  });

  it('can be taken along whole, hashes included, and that is on record', async () => {
    const lines = (await admin.bytes(`${AUDIT}/export?format=jsonl`)).bytes.toString().trim().split('\n');
    const entries = lines.map((line) => JSON.parse(line));
    expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(entries.at(-1)).toMatchObject({ what: 'audit_exported', byName: 'Anna Amt' });
    entries.slice(1).forEach((entry, at) => expect(entry.previous).toBe(entries[at].hash));
    const csv = (await admin.bytes(`${AUDIT}/export?about=lindner`)).bytes.toString().trim().split('\r\n');
    expect(csv).toHaveLength(4);
    expect(csv[0]).toContain('number,at,what');
  });

  it('says whether it holds, and where it ends', async () => {
    const { items } = (await admin.get(`${AUDIT}/verification`)).body;
    expect(items).toMatchObject([
      { chain: 'merchants', broken: null, head: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      { chain: 'accounts', broken: null },
    ]);
  });

  it('keeps its end in a table every day and sends it to the administrators every week', async () => {
    await city.get(NoteEnds).note();
    await city.get(NoteEnds).note();
    const mailed = await city.database.rows(`select 1 from merchants.history where what = 'heads_mailed'`);
    expect(mailed).toHaveLength(1);
    expect(await city.database.rows(`select 1 from merchants.history_heads`)).toHaveLength(1);
  });

  it('shows who changed an entry behind its back', async () => {
    await city.database.transaction(async (tx) => {
      await tx.query(`set local session_replication_role = replica`);
      await tx.query(`update merchants.history set note = 'Alles in Ordnung.' where number = 2`);
    });
    const { items } = (await admin.get(`${AUDIT}/verification`)).body;
    expect(items[0]).toMatchObject({ checked: 1, broken: { number: 2, how: 'changed' } });
  });
});
