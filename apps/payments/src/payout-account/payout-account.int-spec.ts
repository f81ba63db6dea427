import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type Stripe from 'stripe';
import { Database } from '#platform/database/database';
import { Client, eventually } from '../../../../test/support/client.js';
import { startWorld, type World } from '../../../../test/support/world.js';
import { RecordAccount } from './record-account.js';
import { SweepPayoutAccounts } from './sweep-payout-accounts.js';

let world: World;
let applicant: Client;
let merchantId: string;

beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());
beforeEach(async () => {
  applicant = new Client(world.url, await world.factory.aPerson());
  const { body } = await applicant.post('/api/merchant/applications', {});
  const { rows } = await world.db.query('select merchant_id from merchants.applications where id = $1', [body.id]);
  merchantId = rows[0].merchant_id;
});
afterEach(async () => {
  for (const path of ['faults', 'webhooks/rules'])
    await fetch(`${world.simulator.url}/_simulator/${path}`, { method: 'DELETE' });
  await control('webhooks/release');
});

const control = (path: string, body: object = {}) =>
  fetch(`${world.simulator.url}/_simulator/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const idle = () => fetch(`${world.simulator.url}/_simulator/webhooks/idle?timeout=5000`);
const path = (rest = '') => `/api/merchant/payout-accounts/${merchantId}${rest}`;
const look = async (who = applicant) => (await who.get(path())).body;
const start = (who = applicant, body: object = {}) => who.post(path('/onboarding'), body);
const becomes = (status: string) => eventually(look, (seen: any) => seen.status === status);

async function accounts(): Promise<Stripe.Account[]> {
  const answer = await fetch(`${world.simulator.url}/v1/accounts?limit=100`, {
    headers: { authorization: 'Bearer sk_test_simulator' },
  });
  const { data } = (await answer.json()) as { data: Stripe.Account[] };
  return data.filter(({ metadata }) => metadata?.merchant_id === merchantId);
}
const rows = async () =>
  (
    await world.db.query('select * from payments.payout_accounts where merchant_id = $1 order by created_at', [
      merchantId,
    ])
  ).rows;

describe('who may', () => {
  test('nobody but owners and whoever applies: staff are refused, others find nothing', async () => {
    const owner = new Client(world.url, await world.factory.aMember(merchantId));
    const staff = new Client(world.url, await world.factory.aMember(merchantId, 'staff'));
    const other = new Client(world.url, await world.factory.aMember((await world.factory.aShop()).merchantId));
    const asked = async (who: Client) => [
      (await who.get(path())).status,
      (await start(who)).status,
      (await who.post(path('/refresh'))).status,
    ];
    expect(await asked(new Client(world.url))).toEqual([401, 401, 401]);
    expect(await asked(staff)).toEqual([403, 403, 403]);
    expect(await asked(other)).toEqual([404, 404, 404]);
    expect((await other.get(path())).body.code).toBe('payout_account.not_found');
    expect(await accounts()).toEqual([]);
    expect(await asked(applicant)).toEqual([200, 201, 200]);
    expect(await asked(owner)).toEqual([200, 201, 200]);
    expect(await accounts()).toHaveLength(1);
  });

  test('not the applicant any more once the application has ended', async () => {
    await world.db.query(
      `update merchants.applications set status = 'rejected', submitted_at = now(), decided_at = now(),
              decision_reason = 'Die Unterlagen fehlen.' where merchant_id = $1`,
      [merchantId],
    );
    expect((await applicant.get(path())).status).toBe(404);
    expect((await start()).status).toBe(404);
  });

  test('a helper of the city may not, as long as no owner has joined', async () => {
    const helper = (await applicant.get('/api/me')).body.person.id;
    await world.db.query(
      `update merchants.applications set applicant_id = null, helper_id = $2, helper_name = 'Ivana' where merchant_id = $1`,
      [merchantId, helper],
    );
    expect((await applicant.get(path())).status).toBe(404);
    expect((await start()).status).toBe(404);
  });

  test('the way back leads to the merchant’s desk and nowhere else', async () => {
    for (const back of ['https://evil.example', '//evil.example', '/city', '/merchant/../city', '/merchant?x=1'])
      expect((await start(applicant, { back })).status).toBe(422);
    expect((await start(applicant, { back: '/en/merchant/applications/1-a/payout' })).status).toBe(201);
  });
});

describe('opening the account', () => {
  test('says at Stripe who it is for and what is known of them', async () => {
    const [application] = (
      await world.db.query('select id from merchants.applications where merchant_id = $1', [merchantId])
    ).rows;
    await applicant.patch(`/api/merchant/applications/${application.id}`, {
      version: 1,
      legal: { name: 'Krümel GmbH', legalForm: 'gmbh' },
      shop: { name: 'Krümel' },
    });
    expect(await look()).toMatchObject({ status: 'none', requirements: [], canContinue: true });
    expect((await start()).body.url).toContain('/onboarding/');
    expect(await accounts()).toMatchObject([
      {
        country: 'DE',
        business_type: 'company',
        business_profile: { name: 'Krümel' },
        company: { name: 'Krümel GmbH' },
        controller: { requirement_collection: 'stripe', stripe_dashboard: { type: 'express' } },
        metadata: { payout_account_id: (await rows())[0].id },
      },
    ]);
    const seen = await eventually(look, (now: any) => now.requirements.length > 0);
    expect(seen.status).toBe('incomplete');
    expect(seen.requirements.map(({ topic }: any) => topic)).toEqual(
      expect.arrayContaining(['bank_account', 'terms', 'birth_date']),
    );
    expect((await rows())[0].asked).toBeNull();
  });

  test('a double click opens one account', async () => {
    const answers = await Promise.all([start(), start(), start(), start()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await accounts()).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  test('a call that failed after acting opens no second account, whoever tries again', async () => {
    await control('faults', { method: 'POST', path: '/v1/accounts', when: 'after', answer: 'reset', times: 3 });
    expect(await start()).toMatchObject({ status: 503, body: { code: 'stripe.unavailable' } });
    expect(await rows()).toMatchObject([{ stripe_account_id: null }]);
    expect((await start()).status).toBe(201);
    expect(await accounts()).toHaveLength(1);
  });

  test('what a crash left between row and call is asked again by the sweeper, in the same words', async () => {
    await control('faults', { method: 'POST', path: '/v1/accounts', when: 'before', answer: 500, times: 3 });
    expect((await start()).status).toBe(503);
    await world.db.query(
      `update merchants.applications set legal = '{"name":"Inzwischen anders"}' where merchant_id = $1`,
      [merchantId],
    );
    await world.db.query(
      `update payments.payout_accounts set looked_at = now() - interval '2 minutes' where merchant_id = $1`,
      [merchantId],
    );
    await world.host.app.get(SweepPayoutAccounts, { strict: false }).sweep();
    const [account] = await accounts();
    expect(await rows()).toMatchObject([{ stripe_account_id: account!.id }]);
  });

  test('a refusal for good is said as such, and the next try is a new one', async () => {
    await control('faults', { method: 'POST', path: '/v1/accounts', when: 'before', answer: 400, times: 1 });
    expect(await start()).toMatchObject({ status: 409, body: { code: 'payout_account.refused' } });
    expect((await look()).status).toBe('none');
    expect((await start()).status).toBe(201);
    expect(await rows()).toMatchObject([{ ended_why: 'refused' }, { ended_at: null }]);
  });
});

describe('the link', () => {
  test('works once; used up or run out, Stripe sends people to where the next one comes from', async () => {
    const back = '/merchant/payouts';
    const first = (await start(applicant, { back })).body.url as string;
    const open = async (url: string) => (await fetch(url, { redirect: 'manual' })).headers.get('location') as string;
    expect(await open(first)).toContain('/onboarding/visits/');
    const again = new URL(await open(first));
    expect(again.pathname).toBe('/merchant/payouts/again');
    expect(Object.fromEntries(again.searchParams)).toEqual({ merchant: merchantId, back });
    const second = (await start(applicant, { back })).body.url as string;
    expect(second).not.toBe(first);
    expect(await open(second)).toContain('/onboarding/visits/');
    expect(await accounts()).toHaveLength(1);
  });
});

describe('what Stripe says', () => {
  /** The first look is over before Stripe is told anything, so that it cannot see what comes after. */
  const complete = async () => {
    await start();
    await eventually(look, (seen: any) => seen.requirements.length > 0);
    const [account] = await accounts();
    await control(`accounts/${account!.id}/onboarding`);
    return account!.id;
  };

  test('comes by webhook, is asked for on return, and the owner is told once', async () => {
    const owner = new Client(world.url, await world.factory.aMember(merchantId));
    const { person } = (await owner.get('/api/me')).body;
    await control('webhooks/rules', { type: 'account.updated', copies: 3 });
    await complete();
    expect((await owner.post(path('/refresh'))).body).toMatchObject({
      status: 'active',
      bankLast4: '3000',
      reason: null,
    });
    await idle();
    const mails = () => owner.get(`/api/demo/mailbox?limit=100&to=${encodeURIComponent(person.email)}`);
    await eventually(mails, ({ body }) => body.items.some((mail: any) => mail.kind === 'payout_account_changed'));
    const letters = (await mails()).body.items.filter((mail: any) => mail.kind === 'payout_account_changed');
    expect(letters).toHaveLength(1);
    expect(letters[0].text).toContain('/merchant/payouts');
  });

  test('is the newest, though events come three times, late and in the wrong order', async () => {
    await control('webhooks/hold');
    await control('webhooks/rules', { type: 'account.updated', copies: 3 });
    const id = await complete();
    await control(`accounts/${id}/document`);
    await control(`accounts/${id}/onboarding`);
    expect((await look()).status).toBe('incomplete');
    await control('webhooks/release', { order: 'reversed' });
    await becomes('active');
    await idle();
    expect(await look()).toMatchObject({ status: 'active', requirements: [] });
  });

  test('of two looks the later one counts, whichever is recorded last', async () => {
    const id = await complete();
    await becomes('active');
    const [row] = await rows();
    const old = { ...(await accounts())[0]!, payouts_enabled: false, details_submitted: false };
    const database = world.host.app.get(Database);
    const record = world.host.app.get(RecordAccount, { strict: false });
    await database.transaction((tx) => record.saw(tx, row.id, row.seen_look, old));
    expect(await look()).toMatchObject({ status: 'active' });
    expect(id).toBe(row.stripe_account_id);
  });

  test('an account that was opened without our hearing of it is found by its event', async () => {
    await start();
    const [row] = await rows();
    await world.db.query('update payments.payout_accounts set stripe_account_id = null where id = $1', [row.id]);
    await control(`accounts/${row.stripe_account_id}/onboarding`);
    await becomes('active');
    expect(await rows()).toMatchObject([{ stripe_account_id: row.stripe_account_id }]);
  });

  test('with a day until which something is due, and as restricted once it has passed', async () => {
    const id = await complete();
    await becomes('active');
    await control(`accounts/${id}/document`, { days: 7 });
    const due = await eventually(look, (seen: any) => seen.requirements.length > 0);
    expect(due).toMatchObject({ status: 'active', canContinue: true, requirements: [{ topic: 'identity_document' }] });
    expect(Date.parse(due.requirements[0].dueBy)).toBeGreaterThan(Date.now());
    await control(`accounts/${id}/document`);
    expect(await becomes('restricted')).toMatchObject({
      reason: 'requirements',
      requirements: [{ topic: 'identity_document', overdue: true, dueBy: null }],
    });
  });

  test('a merchant who cut us off has no account, and opens another one', async () => {
    const id = await complete();
    await becomes('active');
    await control(`accounts/${id}/deauthorization`);
    expect(await becomes('none')).toMatchObject({ reason: 'disconnected', canContinue: true });
    expect((await start()).status).toBe(201);
    expect((await accounts()).map((account) => account.id)).not.toContain(id);
    expect(await rows()).toMatchObject([{ ended_why: 'disconnected' }, { ended_at: null }]);
  });

  test('that the account is gone, though no event told: the next start opens another one', async () => {
    const id = await complete();
    await control('webhooks/rules', { type: 'account.application.deauthorized', drop: true, times: 1 });
    await control(`accounts/${id}/deauthorization`);
    expect((await start()).status).toBe(201);
    expect(await rows()).toMatchObject([{ ended_why: 'disconnected' }, { ended_at: null }]);
  });

  test('nothing, while Stripe is out of reach: what was last heard is still shown', async () => {
    await start();
    await eventually(look, (now: any) => now.requirements.length > 0);
    await control('faults', { method: 'GET', path: '/v1/accounts/*', when: 'before', answer: 500, times: 3 });
    expect(await applicant.post(path('/refresh'))).toMatchObject({ status: 503, body: { code: 'stripe.unavailable' } });
    expect(await look()).toMatchObject({ status: 'incomplete' });
  });
});
