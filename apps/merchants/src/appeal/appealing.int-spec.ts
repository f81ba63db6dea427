import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../../../../test/support/visitor.js';
import { PDF } from '../../../../test/support/coming-in.js';
import { aLegalForm, aShopForm } from '../../../../test/support/forms.js';
import {
  APPEALS,
  aSuspension,
  AT_ONCE,
  MERCHANTS,
  overseen,
  REASON,
  STANDING,
  type AMerchant,
  type Overseen,
} from '../../../../test/support/overseen.js';
import { newId } from '#platform/ids';

const CITY = '/api/city/appeals';
const TEXT = 'Die Ware war nie im Angebot, es handelt sich um eine Verwechslung.';

let city: Overseen;
let lead: Visitor;
let second: Visitor & { id: string };

beforeAll(async () => {
  city = await overseen();
  lead = await city.person('Lea Leit', 'lead_reviewer');
  second = await city.person('Lars Leit', 'lead_reviewer');
});
afterAll(() => city.stop());

const suspend = async (merchant: AMerchant, more: object = AT_ONCE): Promise<string> =>
  (await lead.post(`${MERCHANTS}/${merchant.id}/suspensions`, aSuspension(more))).body.id;
const appeal = (who: Visitor, subject: string, subjectId: string) =>
  who.post(APPEALS, { subject, subjectId, text: TEXT });
const decide = (who: Visitor, id: string, outcome: string) =>
  who.post(`${CITY}/${id}/decision`, { outcome, reason: REASON });
const hidden = async (merchant: AMerchant) => (await merchant.owner.get(STANDING)).body.items[0].shops[0].hiddenFor;

/** An application that was rejected, by the second lead reviewer. */
async function rejected(applicant: Visitor & { id: string }, ago = '0 days'): Promise<string> {
  const id = newId();
  await city.database.rows(
    `insert into merchants.applications (id, status, version, applicant_id, applicant_name, applicant_email, merchant_id,
       shop_id, legal, shop, submitted_at, decided_at, decided_by, decided_by_name, decision_reason)
     values ($1, 'rejected', 4, $2, 'Ute Lindner', 'ute@laden.example', $3, $4, $5, $6, now() - interval '7 months',
       now() - $7::interval, $8, 'Lars Leit', 'Die Gewerbeanmeldung ist abgelaufen.')`,
    [id, applicant.id, newId(), newId(), JSON.stringify(aLegalForm()), JSON.stringify(aShopForm()), ago, second.id],
  );
  return id;
}

describe('a complaint about a suspension', () => {
  it('is heard by somebody else, and when it is right the shop is back', async () => {
    const merchant = await city.merchant();
    const suspension = await suspend(merchant);
    const { contestable } = (await merchant.owner.get(APPEALS)).body;
    expect(contestable).toMatchObject([{ subject: 'suspension', subjectId: suspension, against: 'suspension' }]);
    const filed = await appeal(merchant.owner, 'suspension', suspension);
    expect(filed).toMatchObject({ status: 201, body: { status: 'open', text: TEXT, merchantName: merchant.name } });
    expect(await hidden(merchant)).toEqual(['suspended']);

    const { id } = filed.body;
    expect((await lead.get(CITY)).body.items.map((item: { id: string }) => item.id)).toContain(id);
    expect(await decide(lead, id, 'overturned')).toMatchObject({ status: 403, body: { code: 'appeal.same_person' } });
    expect((await second.post(`${CITY}/${id}/decision`, { outcome: 'overturned' })).status).toBe(422);
    const decided = await decide(second, id, 'overturned');
    expect(decided.body).toMatchObject({ status: 'overturned', decidedBy: 'Lars Leit', reason: REASON });
    expect(await hidden(merchant)).toEqual([]);
    expect((await merchant.owner.get(STANDING)).body.items[0]).toMatchObject({
      status: 'active',
      suspensions: [{ status: 'ended', endReason: REASON }],
    });
    expect(await decide(second, id, 'upheld')).toMatchObject({
      status: 409,
      body: { code: 'appeal.decided', current: { status: 'overturned' } },
    });
    const { history } = (await lead.get(`${MERCHANTS}/${merchant.id}`)).body;
    expect(history.slice(0, 3).map(({ what }: { what: string }) => what)).toEqual([
      'appeal_overturned',
      'reinstated',
      'appeal_filed',
    ]);
  });

  it('that is not right changes nothing', async () => {
    const merchant = await city.merchant();
    const { id } = (await appeal(merchant.owner, 'suspension', await suspend(merchant))).body;
    expect((await decide(second, id, 'upheld')).body.status).toBe('upheld');
    expect(await hidden(merchant)).toEqual(['suspended']);
  });

  it('about an announced one takes it back before it begins', async () => {
    const merchant = await city.merchant();
    const { id } = (await appeal(merchant.owner, 'suspension', await suspend(merchant, {}))).body;
    await decide(second, id, 'overturned');
    expect((await merchant.owner.get(STANDING)).body.items[0].suspensions[0]).toMatchObject({ status: 'cancelled' });
  });

  it('about a termination brings back who had left', async () => {
    const merchant = await city.merchant();
    const suspension = await suspend(merchant, {
      kind: 'termination',
      endsWhen: undefined,
      exception: 'repeated_infringement',
      exceptionReason: 'Zum dritten Mal in einem Jahr.',
    });
    expect(await hidden(merchant)).toEqual(['left']);
    const { id } = (await appeal(merchant.owner, 'suspension', suspension)).body;
    await decide(second, id, 'overturned');
    expect((await merchant.owner.get(STANDING)).body.items[0]).toMatchObject({ status: 'active', leftAt: null });
    expect(await hidden(merchant)).toEqual([]);
  });

  it('is possible once, even when sent twice at the same time, with one document', async () => {
    const merchant = await city.merchant();
    const suspension = await suspend(merchant);
    const answers = await Promise.all([1, 2, 3].map(() => appeal(merchant.owner, 'suspension', suspension)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const { id } = answers.find(({ status }) => status === 201)!.body;
    const file = { name: 'Beleg.pdf', bytes: PDF };
    const added = await merchant.owner.upload(`${APPEALS}/${id}/document`, file, { kind: 'other' });
    expect(added.body.document).toMatchObject({ name: 'Beleg.pdf' });
    expect((await merchant.owner.upload(`${APPEALS}/${id}/document`, file, { kind: 'other' })).status).toBe(409);
  });

  it('is for owners: not for staff, not for anybody else', async () => {
    const merchant = await city.merchant();
    const suspension = await suspend(merchant);
    const staff = await city.person('Aushilfe', 'staff', merchant.id);
    const stranger = await city.person('Fremd');
    for (const visitor of [staff, stranger, (await city.merchant()).owner]) {
      expect(await appeal(visitor, 'suspension', suspension)).toMatchObject({
        status: 404,
        body: { code: 'appeal.nothing' },
      });
    }
    const { id } = (await appeal(merchant.owner, 'suspension', suspension)).body;
    expect((await stranger.get(APPEALS)).body).toEqual({ items: [], contestable: [] });
    expect((await stranger.post(`${CITY}/${id}/decision`, {})).status).toBe(403);
    const reviewer = await city.person('Rita Rat', 'reviewer');
    expect((await decide(reviewer, id, 'upheld')).status).toBe(403);
  });
});

describe('a complaint about a rejection', () => {
  it('that is right puts the application back into the queue as it was handed in', async () => {
    const applicant = await city.person('Ute Lindner');
    const application = await rejected(applicant);
    const { id } = (await appeal(applicant, 'application', application)).body;
    expect((await decide(second, id, 'overturned')).body.code).toBe('appeal.same_person');
    await decide(lead, id, 'overturned');
    const [row] = await city.database.rows(
      `select status, decided_at, decision_reason, shop ->> 'name' as name from merchants.applications where id = $1`,
      [application],
    );
    expect(row).toEqual({ status: 'submitted', decided_at: null, decision_reason: null, name: 'Töpferei Lindner' });
  });

  it('is possible for six months and no longer', async () => {
    const applicant = await city.person('Ute Lindner');
    const late = await rejected(applicant, '6 months 1 day');
    const inTime = await rejected(applicant, '5 months 27 days');
    const { contestable } = (await applicant.get(APPEALS)).body;
    expect(contestable.map(({ subjectId }: { subjectId: string }) => subjectId)).toEqual([inTime]);
    expect(await appeal(applicant, 'application', late)).toMatchObject({
      status: 409,
      body: { code: 'appeal.too_late' },
    });
    expect((await appeal(applicant, 'application', inTime)).status).toBe(201);
  });
});
