import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../../../../test/support/visitor.js';
import { APPLICATIONS, comingIn, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';

let city: ComingIn;
let rita: Visitor;
let rolf: Visitor;
let ute: Visitor;

beforeAll(async () => {
  city = await comingIn();
  city.config.FOUR_EYES = 'always';
  rita = await city.person('Rita Rat', 'reviewer');
  rolf = await city.person('Rolf Rat', 'reviewer');
  ute = await city.person('Ute Lindner');
});
afterAll(() => city.stop());

/** Agreed to by Rita, waiting for somebody else. */
async function agreedFirst(applicant = ute): Promise<string> {
  const { id } = await city.submitted(applicant);
  await city.settle(rita, id);
  const first = await rita.post(`${QUEUE}/${id}/approval`, { reason: REASON });
  expect(first).toMatchObject({ status: 201, body: { status: 'awaiting_second', decision: null } });
  return id;
}

const merchantsOf = (id: string) =>
  city.database.rows(`select 1 from merchants.merchants where application_id = $1`, [id]);

describe('four eyes', () => {
  it('let in nobody before a second person agrees, and keep it from the applicant', async () => {
    const id = await agreedFirst();
    expect(await merchantsOf(id)).toEqual([]);
    const { history } = (await ute.get(`${APPLICATIONS}/${id}`)).body;
    expect(history.map(({ what }: { what: string }) => what)).not.toContain('approved_first');
    const { items } = (await rolf.get(`${QUEUE}?status=awaiting_second`)).body;
    expect(items.find((item: { id: string }) => item.id === id)).toMatchObject({ firstBy: 'Rita Rat', claim: null });
    expect((await rolf.post(`${QUEUE}/${id}/approval`, { reason: REASON })).body.status).toBe('approved');
    expect(await merchantsOf(id)).toHaveLength(1);
    const { decisions } = (await rolf.get(`${QUEUE}/${id}/review`)).body;
    expect(decisions.map(({ outcome, by }: Record<string, string>) => [outcome, by])).toEqual([
      ['approved', 'Rolf Rat'],
      ['first_approval', 'Rita Rat'],
    ]);
    expect(decisions[1].letter).toBeNull();
  });

  it('are not twice the same two, nor those of the applicant', async () => {
    const id = await agreedFirst();
    for (const step of ['approval', 'rejection', 'objection']) {
      expect((await rita.post(`${QUEUE}/${id}/${step}`, { reason: REASON })).body.code).toBe(
        'application.first_approver',
      );
    }
    expect((await rita.post(`${QUEUE}/${id}/claim`, {})).body.code).toBe('application.first_approver');
    const own = await agreedFirst(rolf);
    for (const step of ['approval', 'rejection', 'objection']) {
      expect((await rolf.post(`${QUEUE}/${own}/${step}`, { reason: REASON })).body.code).toBe('application.own');
    }
  });

  it('may see it differently: sent back it is looked at again, and the first may have a second look', async () => {
    const id = await agreedFirst();
    const back = await rolf.post(`${QUEUE}/${id}/objection`, { reason: 'Die Anschrift ist nicht belegt.' });
    expect(back.body.status).toBe('submitted');
    const { first, decisions } = (await rita.get(`${QUEUE}/${id}/review`)).body;
    expect(first).toBeNull();
    expect(decisions[0]).toMatchObject({ outcome: 'sent_back', reason: 'Die Anschrift ist nicht belegt.' });
    expect((await rolf.post(`${QUEUE}/${id}/objection`, { reason: REASON })).body.code).toBe(
      'application.not_awaiting_second',
    );
    await rolf.delete(`${QUEUE}/${id}/claim`);
    expect((await rita.post(`${QUEUE}/${id}/approval`, { reason: REASON })).body.status).toBe('awaiting_second');
    expect((await rolf.post(`${QUEUE}/${id}/rejection`, { reason: REASON })).body.status).toBe('rejected');
    expect(await merchantsOf(id)).toEqual([]);
  });

  it('are two: of two second persons at once one decides', async () => {
    const renate = await city.person('Renate Rat', 'lead_reviewer');
    for (let round = 0; round < 3; round++) {
      const id = await agreedFirst();
      const answers = await Promise.all([
        rolf.post(`${QUEUE}/${id}/approval`, { reason: REASON }),
        renate.post(`${QUEUE}/${id}/rejection`, { reason: 'Der Laden liegt außerhalb der Stadt.' }),
      ]);
      const [won, lost] = [...answers].sort((a, b) => a.status - b.status);
      expect([won!.status, lost!.status]).toEqual([201, 409]);
      expect(lost!.body).toMatchObject({ code: 'application.already_decided', current: { status: won!.body.status } });
      expect(await merchantsOf(id)).toHaveLength(won!.body.status === 'approved' ? 1 : 0);
    }
  });

  it('write a decision down for good', async () => {
    await expect(city.database.rows(`update merchants.decisions set reason = 'anders'`)).rejects.toThrow(
      'as it was sent',
    );
  });
});
