import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { APPLICATIONS, comingIn, QUEUE, REASON, type ComingIn } from '../../../../test/support/coming-in.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import type { ApplicationView } from './application.view.js';

let city: ComingIn;
let reviewer: Visitor;
let second: Visitor;

beforeAll(async () => {
  city = await comingIn();
  reviewer = await city.person('Rita Rat', 'reviewer');
  second = await city.person('Rolf Rat', 'reviewer');
});
afterAll(() => city.stop());

const rejected = async (who: Visitor): Promise<ApplicationView> => {
  const application = await city.submitted(who);
  await reviewer.post(`${QUEUE}/${application.id}/rejection`, { reason: REASON });
  return application;
};

const copied = async (who: Visitor, id: string) => (await who.post<ApplicationView>(`${APPLICATIONS}/${id}/copy`)).body;

const handedIn = async (who: Visitor, { id, version }: ApplicationView): Promise<void> => {
  await who.patch(`${APPLICATIONS}/${id}`, { version, legal: { selfCertified: true } });
  expect((await who.post(`${APPLICATIONS}/${id}/submission`)).status).toBe(201);
};

/** By a second person too, where the city wants one. */
const approved = async (id: string): Promise<void> => {
  await city.settle(reviewer, id);
  const { body } = await reviewer.post(`${QUEUE}/${id}/approval`, { reason: REASON });
  const said =
    body.status === 'awaiting_second' ? await second.post(`${QUEUE}/${id}/approval`, { reason: REASON }) : null;
  expect((said?.body ?? body).status).toBe('approved');
};

/** The city says yes, and the applicant becomes the owner. */
const admitted = async ({ id, merchantId }: ApplicationView): Promise<void> => {
  await approved(id);
  await city.database.rows(
    `insert into accounts.memberships (id, person_id, role, merchant_id)
     select $1, applicant_id, 'owner', $2 from merchants.applications where id = $3`,
    [newId(), merchantId, id],
  );
};

const leave = (who: Visitor, { merchantId }: ApplicationView) =>
  who.post(`/api/merchant/standing/${merchantId}/departure`, { confirmed: true });

const statuses = (ids: string[]) =>
  city.database.rows<{ id: string; status: string }>(
    `select id, status from merchants.merchants where id = any($1) order by approved_at`,
    [ids],
  );

describe('the merchant of an application', () => {
  it('is another one for every shop that somebody applies for anew', async () => {
    const who = await city.person('Filialistin');
    const first = await city.submitted(who);
    await admitted(first);
    const second = await city.draft(who);
    expect(second.merchantId).not.toBe(first.merchantId);
  });

  it('stays the same when an earlier try is taken up again, also by the owner who trades by now', async () => {
    const who = await city.person('Hartnäckig');
    const first = await rejected(who);
    const again = await copied(who, first.id);
    expect(again.merchantId).toBe(first.merchantId);
    await handedIn(who, again);
    await admitted(again);
    expect((await copied(who, first.id)).merchantId).toBe(first.merchantId);
  });

  it('is a new one, without the pictures of the old, for somebody who is no longer its owner', async () => {
    const who = await city.person('Verkauft');
    const first = await rejected(who);
    const again = await copied(who, first.id);
    await handedIn(who, again);
    await approved(again.id);
    const picture = { id: newId(), alt: 'Schaufenster', width: 800, height: 600 };
    await city.database.rows(
      `update merchants.applications set shop = shop || jsonb_build_object('pictures', $2::jsonb) where id = $1`,
      [first.id, JSON.stringify([picture])],
    );
    const third = await copied(who, first.id);
    expect(third.merchantId).not.toBe(first.merchantId);
    expect(third.shop).toMatchObject({ name: first.shop.name });
    expect(third.shop.pictures ?? []).toEqual([]);
  });
});

describe('a merchant who has left', () => {
  it('is not revived by a new application, by taking up an earlier one, or by one that was still open', async () => {
    const who = await city.person('Geht und kommt');
    const first = await rejected(who);
    const trading = await copied(who, first.id);
    await handedIn(who, trading);
    await admitted(trading);
    const open = await copied(who, first.id);
    await handedIn(who, open);
    expect(open.merchantId).toBe(trading.merchantId);

    expect((await leave(who, trading)).status).toBeLessThan(300);
    expect((await city.draft(who)).merchantId).not.toBe(trading.merchantId);
    expect((await copied(who, first.id)).merchantId).not.toBe(trading.merchantId);

    await approved(open.id);
    const { merchantId } = (await who.get<ApplicationView>(`${APPLICATIONS}/${open.id}`)).body;
    expect(merchantId).not.toBe(trading.merchantId);
    expect(await statuses([trading.merchantId, merchantId])).toEqual([
      { id: trading.merchantId, status: 'left' },
      { id: merchantId, status: 'active' },
    ]);
    const facts = await city.database.rows<{ merchant: string }>(
      `select payload ->> 'merchantId' as merchant from (
         select data::jsonb as payload from bullmq.job where name = 'fact.application.decided'
         union all select payload from merchants.outbox where name = 'application.decided') f
        where payload ->> 'applicationId' = $1`,
      [open.id],
    );
    expect(new Set(facts.map(({ merchant }) => merchant))).toEqual(new Set([merchantId]));
  });
});
