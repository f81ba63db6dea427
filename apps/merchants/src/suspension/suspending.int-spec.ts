import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import type { Visitor } from '../../../../test/support/visitor.js';
import {
  aSuspension,
  AT_ONCE,
  MERCHANTS,
  overseen,
  REASON,
  STANDING,
  type AMerchant,
  type Overseen,
} from '../../../../test/support/overseen.js';
import { KeepDates } from './keep-dates.js';

let city: Overseen;
let lead: Visitor;
let second: Visitor;
let reviewer: Visitor;

beforeAll(async () => {
  city = await overseen();
  lead = await city.person('Lea Leit', 'lead_reviewer');
  second = await city.person('Lars Leit', 'lead_reviewer');
  reviewer = await city.person('Rita Rat', 'reviewer');
});
afterAll(() => city.stop());

const path = (merchant: AMerchant, rest = 'suspensions') => `${MERCHANTS}/${merchant.id}/${rest}`;
const names = async (merchant: AMerchant) => (await city.facts(merchant.id)).map(({ name }) => name);
const hidden = async (merchant: AMerchant) => {
  const { body } = await merchant.owner.get(STANDING);
  return body.items[0].shops.map((shop: { hiddenFor: string[] }) => shop.hiddenFor);
};
/** The notice period is over. */
const wait = (id: string) =>
  city.database.rows(`update merchants.suspensions set takes_effect_at = now() - interval '1 second' where id = $1`, [
    id,
  ]);

describe('a suspension', () => {
  it.each([
    'territory',
    'facts',
    'origin',
    'originReference',
    'automatedDetection',
    'automatedDecision',
    'ground',
    'groundReference',
    'groundExplanation',
    'endsWhen',
    'kind',
    'cancelOpen',
    'holdPayouts',
  ])('is not possible without %s', async (field) => {
    const merchant = await city.merchant();
    const { status, body } = await lead.post(path(merchant), aSuspension({ [field]: undefined }));
    expect({ status, fields: body.fields.map((entry: { path: string }) => entry.path) }).toEqual({
      status: 422,
      fields: [field],
    });
    expect((await lead.get(`${MERCHANTS}/${merchant.id}`)).body.suspensions).toEqual([]);
  });

  it('at once needs an exception that the law knows, with its reason; danger is none for a termination', async () => {
    const merchant = await city.merchant();
    const without = await lead.post(path(merchant), aSuspension({ exception: 'danger' }));
    expect(without.body.fields).toMatchObject([{ path: 'exceptionReason' }]);
    const ending = await lead.post(path(merchant), aSuspension({ ...AT_ONCE, kind: 'termination' }));
    expect(ending).toMatchObject({ status: 422, body: { code: 'suspension.exception' } });
  });

  it('is announced, takes effect after seven days, and the merchant is told both times', async () => {
    const merchant = await city.merchant();
    const wished = new Date(Date.now() + 86_400_000).toISOString();
    const { status, body } = await lead.post(path(merchant), aSuspension({ takesEffectAt: wished }));
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'announced', announcedBy: 'Lea Leit', inEffectAt: null });
    const days = (Date.parse(body.takesEffectAt) - Date.parse(body.announcedAt)) / 86_400_000;
    expect(days).toBe(7);
    expect(await hidden(merchant)).toEqual([[]]);
    await city.get(KeepDates).keep();
    expect(await names(merchant)).toEqual(['suspension.announced']);

    await wait(body.id);
    await city.get(KeepDates).keep();
    await city.get(KeepDates).keep();
    expect(await names(merchant)).toEqual(['suspension.announced', 'shop.standing_changed', 'merchant.suspended']);
    expect(await hidden(merchant)).toEqual([['suspended']]);
    const { items } = (await merchant.owner.get(STANDING)).body;
    expect(items[0]).toMatchObject({
      status: 'suspended',
      suspensions: [{ status: 'in_effect', statement: { origin: 'notice' } }],
    });
  });

  it('can be taken back before it takes effect, and then never does', async () => {
    const merchant = await city.merchant();
    const { id } = (await lead.post(path(merchant), aSuspension())).body;
    expect((await lead.post(path(merchant, `suspensions/${id}/cancellation`), { reason: 'kurz' })).status).toBe(422);
    const { body } = await lead.post(path(merchant, `suspensions/${id}/cancellation`), { reason: REASON });
    expect(body).toMatchObject({ status: 'cancelled', endReason: REASON, endedBy: 'Lea Leit' });
    await wait(id);
    await city.get(KeepDates).keep();
    expect(await hidden(merchant)).toEqual([[]]);
    expect(await names(merchant)).toEqual(['suspension.announced', 'suspension.cancelled']);
    const again = await lead.post(path(merchant, `suspensions/${id}/cancellation`), { reason: REASON });
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'suspension.moved_on', current: { status: 'cancelled' } },
    });
  });

  it('holds at once with an exception; reinstated with a reason, everything is as it was', async () => {
    const merchant = await city.merchant('Zwei Läden', 2);
    const { body } = await lead.post(path(merchant), aSuspension(AT_ONCE));
    expect(body).toMatchObject({ status: 'in_effect', takesEffectAt: body.announcedAt });
    expect(await hidden(merchant)).toEqual([['suspended'], ['suspended']]);
    expect((await lead.post(path(merchant, 'reinstatement'), {})).status).toBe(422);
    const lifted = await second.post(path(merchant, 'reinstatement'), { reason: REASON });
    expect(lifted.body).toMatchObject({ status: 'ended', endReason: REASON, endedBy: 'Lars Leit' });
    expect(await hidden(merchant)).toEqual([[], []]);
    const facts = await city.facts(merchant.id);
    expect(facts.at(-1)).toMatchObject({ name: 'merchant.reinstated', payload: { shopIds: merchant.shopIds } });
    expect((await second.post(path(merchant, 'reinstatement'), { reason: REASON })).body.code).toBe(
      'merchant.not_suspended',
    );
  });

  it('of one shop leaves the other and the merchant alone', async () => {
    const merchant = await city.merchant('Zwei Läden', 2);
    const shopIds = [merchant.shopIds[0]];
    await lead.post(path(merchant), aSuspension({ ...AT_ONCE, shopIds }));
    const [standing] = (await merchant.owner.get(STANDING)).body.items;
    expect(standing.status).toBe('active');
    expect(standing.shops.filter((shop: { hiddenFor: string[] }) => shop.hiddenFor.length > 0)).toMatchObject([
      { id: shopIds[0] },
    ]);
    const foreign = (await city.merchant()).shopIds;
    const refused = await lead.post(path(await city.merchant()), aSuspension({ shopIds: foreign }));
    expect(refused.body.code).toBe('suspension.shops');
  });

  it('with an end is over by itself', async () => {
    const merchant = await city.merchant();
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const { id } = (await lead.post(path(merchant), aSuspension({ ...AT_ONCE, until, endsWhen: undefined }))).body;
    await city.database.rows(`update merchants.suspensions set until = now() - interval '1 second' where id = $1`, [
      id,
    ]);
    await city.get(KeepDates).keep();
    expect(await hidden(merchant)).toEqual([[]]);
    expect((await merchant.owner.get(STANDING)).body.items[0].suspensions[0]).toMatchObject({
      status: 'ended',
      endReason: 'time_is_over',
      endedBy: 'system',
    });
    const tooShort = await lead.post(path(merchant), aSuspension({ until }));
    expect(tooShort.body.code).toBe('suspension.until');
  });

  it('by two at once is one, and the other sees it', async () => {
    for (let round = 0; round < 5; round++) {
      const merchant = await city.merchant();
      const answers = await Promise.all([
        lead.post(path(merchant), aSuspension(AT_ONCE)),
        second.post(path(merchant), aSuspension()),
      ]);
      const [won, lost] = [...answers].sort((a, b) => a.status - b.status);
      expect([won!.status, lost!.status]).toEqual([201, 409]);
      expect(lost!.body).toMatchObject({ code: 'suspension.running', current: { id: won!.body.id } });
    }
  });

  it('taken back and taking effect at once ends as one of the two, whole', async () => {
    for (let round = 0; round < 5; round++) {
      const merchant = await city.merchant();
      const { id } = (await lead.post(path(merchant), aSuspension())).body;
      await wait(id);
      const [answer] = await Promise.all([
        lead.post(path(merchant, `suspensions/${id}/cancellation`), { reason: REASON }),
        city.get(KeepDates).keep(),
        city.get(KeepDates).keep(),
      ]);
      const expected = answer.status === 201 ? [[]] : [['suspended']];
      expect(await hidden(merchant)).toEqual(expected);
      const told = (await names(merchant)).filter((name) => name === 'merchant.suspended');
      expect(told).toHaveLength(answer.status === 201 ? 0 : 1);
    }
  });
});

describe('a termination', () => {
  it('has thirty days of notice, and then the contract has ended', async () => {
    const merchant = await city.merchant('Zwei Läden', 2);
    const { body } = await lead.post(path(merchant), aSuspension({ kind: 'termination', endsWhen: undefined }));
    expect((Date.parse(body.takesEffectAt) - Date.parse(body.announcedAt)) / 86_400_000).toBe(30);
    await wait(body.id);
    await city.get(KeepDates).keep();
    expect((await merchant.owner.get(STANDING)).body.items[0]).toMatchObject({ status: 'left', leftBy: 'city' });
    expect(await hidden(merchant)).toEqual([['left'], ['left']]);
    expect(await names(merchant)).toContain('merchant.left');
    expect((await lead.post(path(merchant), aSuspension())).body.code).toBe('merchant.left');
  });
});

describe('who may suspend', () => {
  it('is a lead reviewer and nobody else', async () => {
    const merchant = await city.merchant();
    const others = ['reviewer', 'administrator', 'operator', 'helper', 'courier'];
    for (const role of others) {
      const visitor = await city.person('Andere', role);
      expect((await visitor.post(path(merchant), aSuspension())).status).toBe(403);
    }
    expect((await merchant.owner.post(path(merchant), aSuspension())).status).toBe(403);
    expect((await city.visitor().post(path(merchant), aSuspension())).status).toBe(401);
    expect((await lead.post(`${MERCHANTS}/${newId()}/suspensions`, aSuspension())).status).toBe(404);
  });

  it('is not somebody who owns the merchant', async () => {
    const merchant = await city.merchant();
    const both = await city.person('Beides', 'lead_reviewer');
    await city.database.rows(
      `insert into accounts.memberships (id, person_id, role, merchant_id) values ($1, $2, 'owner', $3)`,
      [newId(), both.id, merchant.id],
    );
    expect(await both.post(path(merchant), aSuspension())).toMatchObject({
      status: 403,
      body: { code: 'merchant.own' },
    });
  });

  it('is seen by reviewers, with what was done on record', async () => {
    const merchant = await city.merchant();
    await lead.post(path(merchant), aSuspension(AT_ONCE));
    await lead.post(path(merchant, 'reinstatement'), { reason: REASON });
    const { body } = await reviewer.get(`${MERCHANTS}/${merchant.id}`);
    expect(body.history.map(({ what, by }: { what: string; by: string }) => [what, by])).toEqual([
      ['reinstated', 'Lea Leit'],
      ['suspension_took_effect', 'system'],
      ['suspension_announced', 'Lea Leit'],
    ]);
    expect(body.openOrders).toEqual({ unanswered: 0, toPack: 0, ready: 0 });
    expect(JSON.stringify(body)).not.toMatch(/DE8937|161\/123/);
    const found = (await reviewer.get(`${MERCHANTS}?q=${encodeURIComponent('töpferei')}&status=active&limit=100`)).body;
    expect(found.items.map(({ id }: { id: string }) => id)).toContain(merchant.id);
    expect((await reviewer.get(`${MERCHANTS}?q=%25`)).body.items).toEqual([]);
  });

  it('is seen by nobody of another merchant', async () => {
    const merchant = await city.merchant();
    const other = await city.merchant();
    await lead.post(path(merchant), aSuspension());
    expect((await other.owner.get(STANDING)).body.items).toMatchObject([{ id: other.id, suspensions: [] }]);
    expect((await (await city.person('Kundin')).get(STANDING)).status).toBe(403);
  });
});

describe('four eyes', () => {
  it('keep a suspension back until somebody else agrees', async () => {
    const careful = await overseen({ SUSPENSION_FOUR_EYES: 'true' });
    try {
      const first = await careful.person('Lea Leit', 'lead_reviewer');
      const other = await careful.person('Lars Leit', 'lead_reviewer');
      const merchant = await careful.merchant();
      const { id, status } = (await first.post(path(merchant), aSuspension(AT_ONCE))).body;
      expect(status).toBe('proposed');
      expect((await merchant.owner.get(STANDING)).body.items[0].suspensions).toEqual([]);
      const confirmation = path(merchant, `suspensions/${id}/confirmation`);
      expect(await first.post(confirmation, {})).toMatchObject({
        status: 403,
        body: { code: 'suspension.second_person' },
      });
      expect((await other.post(confirmation, {})).body).toMatchObject({
        status: 'in_effect',
        announcedBy: 'Lars Leit',
      });
      expect((await other.post(confirmation, {})).status).toBe(409);
    } finally {
      await careful.stop();
    }
  });
});
