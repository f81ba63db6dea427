import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MerchantsPort } from '#contracts/ports';
import { newId } from '#platform/ids';
import type { Visitor } from '../../../../test/support/visitor.js';
import { APPLICATIONS, comingIn, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';

let city: ComingIn;
let reviewer: Visitor;
let second: Visitor;
let ute: Visitor;

beforeAll(async () => {
  city = await comingIn();
  reviewer = await city.person('Rita Rat', 'reviewer');
  second = await city.person('Rolf Rat', 'reviewer');
  ute = await city.person('Ute Lindner');
});
afterAll(() => city.stop());

describe('deciding', () => {
  it('begins with a queue that shows who has waited longest, page by page', async () => {
    const handedIn = [];
    for (let n = 0; n < 3; n++) handedIn.push(await city.submitted(ute));
    const ids = handedIn.map(({ id }) => id);
    await city.database.rows(
      `update merchants.applications set submitted_at = now() - interval '49 hours' where id = $1`,
      [ids[2]],
    );
    const seen: { id: string; ageHours: number }[] = [];
    let cursor = '';
    do {
      const { body } = await reviewer.get(`${QUEUE}?limit=2${cursor}`);
      expect(body.items.length).toBeLessThanOrEqual(2);
      expect(body.counts.submitted).toBeGreaterThanOrEqual(3);
      seen.push(...body.items);
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(seen[0]).toMatchObject({
      id: ids[2],
      status: 'submitted',
      shopName: handedIn[2]!.shop.name,
      merchantName: handedIn[2]!.legal.name,
      ageHours: 49,
    });
    expect(new Set(seen.map((item) => item.id)).size).toBe(seen.length);
    expect(seen.map((item) => item.id)).toEqual(expect.arrayContaining(ids));
    expect((await reviewer.get(`${QUEUE}?cursor=nonsense`)).status).toBe(422);
    expect((await reviewer.get(`${QUEUE}?status=draft`)).status).toBe(422);
  });

  it('shows the reviewer who applies and every document, and puts each look on record', async () => {
    const { id, documents } = await city.submitted(ute);
    expect((await reviewer.get(`${QUEUE}/${id}`)).body.applicant).toMatchObject({ name: 'Ute Lindner' });
    const file = await reviewer.bytes(`${QUEUE}/${id}/documents/${documents[0]!.id}`);
    expect(file.bytes.subarray(0, 8).toString()).toBe('%PDF-1.4');
    expect(file.bytes).toHaveLength(documents[0]!.size);
    const { history } = (await second.get(`${QUEUE}/${id}`)).body;
    expect(history.at(-1)).toMatchObject({ what: 'document_viewed', by: 'Rita Rat', note: 'Gewerbeschein.pdf' });
    expect((await ute.get(`${APPLICATIONS}/${id}`)).body.history.at(-1).what).toBe('submitted');
    expect((await reviewer.get(`${QUEUE}/${id}/documents/${newId()}`)).status).toBe(404);
  });

  it('approves with a reason; the trader is written down, others are told, the profile is public', async () => {
    const { id, legal, shop } = await city.submitted(ute);
    const port = city.app.get<MerchantsPort>(MerchantsPort);
    await expect(port.approvedProfile({ applicationId: id })).rejects.toMatchObject({
      code: 'application.not_approved',
    });
    await city.settle(reviewer, id);
    expect((await reviewer.post(`${QUEUE}/${id}/approval`, { reason: 'zu kurz  ' })).body.fields).toMatchObject([
      { path: 'reason' },
    ]);
    const { status, body } = await reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'approved',
      decision: { outcome: 'approved', reason: REASON, by: 'Rita Rat' },
    });
    expect(body.history.at(-1)).toMatchObject({ what: 'approved', by: 'Rita Rat', note: REASON });
    const profile = await port.approvedProfile({ applicationId: id });
    expect(profile).toMatchObject({
      legal: { name: legal.name, register: null },
      shop: { name: shop.name, story: '' },
    });
    expect(JSON.stringify(profile)).not.toContain(legal.iban);
    expect(JSON.stringify(profile)).not.toContain(legal.taxNumber);
    expect(
      await city.database.rows(`select name, iban from merchants.merchants where id = $1`, [profile.merchantId]),
    ).toEqual([{ name: legal.name, iban: legal.iban }]);
    expect(await port.notice({ applicationId: id })).toMatchObject({
      outcome: 'approved',
      reason: REASON,
      shopName: shop.name,
      applicantName: 'Ute Lindner',
    });
  });

  it('rejects with a reason, and no trader comes of it', async () => {
    const { id } = await city.submitted(ute);
    const { body } = await reviewer.post(`${QUEUE}/${id}/rejection`, {
      reason: 'Die Gewerbeanmeldung ist abgelaufen.',
    });
    expect(body).toMatchObject({ status: 'rejected', decision: { outcome: 'rejected' } });
    expect(await city.database.rows(`select 1 from merchants.merchants where application_id = $1`, [id])).toEqual([]);
    expect((await ute.get(`${APPLICATIONS}/${id}`)).body.decision.reason).toBe('Die Gewerbeanmeldung ist abgelaufen.');
    expect((await ute.patch(`${APPLICATIONS}/${id}`, { version: 5, shop: { name: 'Neu' } })).status).toBe(409);
  });

  it('lets one of two reviewers at once win, and shows the other how', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await city.submitted(ute);
      await city.settle(reviewer, id);
      await reviewer.delete(`${QUEUE}/${id}/claim`);
      const answers = await Promise.all([
        reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON }),
        second.post(`${QUEUE}/${id}/rejection`, { reason: 'Der Laden liegt außerhalb der Stadt.' }),
      ]);
      const [won, lost] = [...answers].sort((a, b) => a.status - b.status);
      expect([won!.status, lost!.status]).toEqual([201, 409]);
      expect(lost!.body).toMatchObject({ code: 'application.already_decided', current: { status: won!.body.status } });
      const merchants = await city.database.rows(`select 1 from merchants.merchants where application_id = $1`, [id]);
      expect(merchants).toHaveLength(won!.body.status === 'approved' ? 1 : 0);
      const decisions = won!.body.history.filter((entry: { what: string }) =>
        ['approved', 'rejected'].includes(entry.what),
      );
      expect(decisions).toHaveLength(1);
    }
  });

  it('is not for somebody who applied themselves', async () => {
    const { id } = await city.submitted(second);
    expect(await second.post(`${QUEUE}/${id}/approval`, { reason: REASON })).toMatchObject({
      status: 403,
      body: { code: 'application.own' },
    });
    await city.settle(reviewer, id);
    expect((await reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON })).status).toBe(201);
  });

  it('leaves a history that cannot be changed, shortened or emptied', async () => {
    for (const sql of [
      'update merchants.history set note = null',
      'delete from merchants.history',
      'truncate merchants.history',
    ]) {
      await expect(city.database.rows(sql)).rejects.toThrow('append-only');
    }
  });
});

describe('what others are told', () => {
  /** What lies in the queues of the listeners; one fact has one id, however many listen. */
  const told = (applicationId: string) =>
    city.database.rows<{ name: string; payload: object }>(
      `select name, data as payload from (select distinct on (id) id, name, data from bullmq.job) as jobs
        where data::jsonb ->> 'applicationId' = $1 and name like 'fact.%' order by id`,
      [applicationId],
    );

  it('is one fact for handing in and one for deciding, without any data of the form', async () => {
    const { id } = await city.submitted(ute);
    await city.settle(reviewer, id);
    await reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON });
    const [row] = await city.database.rows<{ merchant_id: string; shop_id: string; applicant_id: string }>(
      `select merchant_id, shop_id, applicant_id from merchants.applications where id = $1`,
      [id],
    );
    const ids = { applicationId: id, merchantId: row!.merchant_id, personId: row!.applicant_id };
    while ((await told(id)).length < 2) await new Promise((done) => setTimeout(done, 50));
    expect(await told(id)).toEqual([
      { name: 'fact.application.submitted', payload: ids },
      { name: 'fact.application.decided', payload: { ...ids, shopId: row!.shop_id, outcome: 'approved' } },
    ]);
  });
});
