import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readConfig } from '#platform/config/config';
import { demoPayoutAccounts } from '../../apps/payments/src/payments.seed.js';
import { LookAtAccount } from '../../apps/payments/src/payout-account/look-at-account.js';
import { stagePayoutAccounts } from '../../demo/stage-payout-accounts.js';
import { demoCity } from '../../demo/world.js';
import { startWorld, type World } from '../support/world.js';

const SIZE = { shops: 40, offers: 40 };

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await stagePayoutAccounts(readConfig(world.env), SIZE);
}, 60_000);
afterAll(() => world.stop());

const known = async () =>
  (
    await world.db.query(
      `select merchant_id, status, disabled_reason, bank_last4,
              (select array_agg(array[r ->> 'topic', r ->> 'overdue', r ->> 'refused', left(r ->> 'dueBy', 10)] order by r ->> 'topic')
                 from jsonb_array_elements(requirements) r) as needed
         from payments.payout_accounts order by merchant_id`,
    )
  ).rows;

test('every demo merchant can be paid, and applicants stand at different points', async () => {
  const accounts = demoPayoutAccounts(demoCity(SIZE));
  const merchants = accounts.slice(0, demoCity(SIZE).merchants.length);
  expect(new Set(merchants.map(({ stage }) => stage))).toEqual(new Set(['active', 'document_due']));
  expect(new Set(accounts.slice(merchants.length).map(({ stage }) => stage)).size).toBeGreaterThan(2);
});

test('what was written is what the simulator says, now and after another start', async () => {
  const written = await known();
  const { rows } = await world.db.query('select id from payments.payout_accounts');
  const look = world.host.app.get(LookAtAccount, { strict: false });
  for (const { id } of rows) await look.look(id);
  expect(await known()).toEqual(written);
  await stagePayoutAccounts(readConfig(world.env), SIZE);
  expect(await known()).toEqual(written);
  expect((await world.db.query(`select count(*)::int as n from notifications.notices`)).rows).toEqual([{ n: 0 }]);
}, 60_000);
