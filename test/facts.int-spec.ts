import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Database } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { eventually } from './support/client.js';
import { startWorld, type World } from './support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

/** Says something of a shop that catalog will know nothing else about; answers the shop. */
async function say(): Promise<string> {
  const shopId = randomUUID();
  await world.host.app
    .get(Database)
    .transaction((tx) =>
      publish(tx, 'shop.standing_changed', { shopId, merchantId: randomUUID(), version: 1, hiddenFor: ['city'] }),
    );
  return shopId;
}

const count = async (sql: string, values: unknown[] = []) => Number((await world.db.query(sql, values)).rows[0].count);
const heard = (shopId: string) =>
  count('select count(*) from catalog.shop_standings where shop_id = $1 and version = 1', [shopId]);
const queued = (shopId: string) =>
  count(`select count(*) from bullmq.job where queue = 'catalog' and data::text like '%' || $1 || '%'`, [shopId]);
const waiting = () => count(`select count(*) from merchants.outbox where name = 'shop.standing_changed'`);
const taken = () => count('select count(*) from catalog.inbox');

test('a fact for a service in the same process reaches it without a job, once', async () => {
  const before = await taken();
  const shopId = await say();
  await eventually(() => heard(shopId), Boolean);
  await eventually(waiting, (rows) => rows === 0);
  expect(await queued(shopId)).toBe(0);
  expect(await taken()).toBe(before + 1);
});

test('a fact whose handler fails goes to the queue, and is handled when it can be', async () => {
  await world.db.query('alter table catalog.inbox rename to inbox_away');
  const shopId = await say();
  await eventually(() => queued(shopId), Boolean);
  expect(await heard(shopId)).toBe(0);
  await world.db.query('alter table catalog.inbox_away rename to inbox');
  await eventually(() => heard(shopId), Boolean);
  await eventually(waiting, (rows) => rows === 0);
});

test('a fact whose handler hangs keeps nothing waiting, and counts once when it goes on', async () => {
  const before = await taken();
  const holder = await world.db.connect();
  await holder.query('begin');
  await holder.query('lock table catalog.shop_standings in exclusive mode');
  const shopId = await say();
  await eventually(() => queued(shopId), Boolean);
  await eventually(waiting, (rows) => rows === 0);
  await holder.query('commit');
  holder.release();
  await eventually(() => heard(shopId), Boolean);
  await eventually(
    () => queued(shopId),
    (jobs) => jobs === 0,
  );
  expect(await taken()).toBe(before + 1);
});
