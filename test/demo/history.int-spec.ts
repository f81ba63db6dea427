import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { seedOrders } from '../../apps/orders/src/orders.seed.js';
import { seedPastPayments } from '../../apps/payments/src/past-payments.seed.js';
import { seedReturns } from '../../apps/returns/src/returns.seed.js';
import { seedShipping } from '../../apps/shipping/src/shipping.seed.js';
import { demoHistory } from '../../demo/history.js';
import { withIds } from '../../demo/past-orders.js';
import { demoCity } from '../../demo/world.js';
import { freshDatabase } from '../support/database.js';

let database: { url: string; drop(): Promise<void> };
let sql: pg.Client;

async function seed(): Promise<void> {
  const purchases = withIds(demoHistory(demoCity(), new Date()));
  await seedOrders(sql, purchases, 'EUR');
  await seedPastPayments(sql, purchases, 'EUR');
  await seedShipping(sql, purchases);
  await seedReturns(sql, purchases, 'EUR');
}

beforeAll(async () => {
  database = await freshDatabase();
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  await seed();
}, 60_000);
afterAll(async () => {
  await sql.end();
  await database.drop();
});

/** Rows of a statement that looks for what does not fit. */
const wrong = async (text: string) => (await sql.query(text)).rows;

test('a checkout is the sum of its orders, and an order of its lines', async () => {
  expect(
    await wrong(
      `select c.id from orders.checkouts c where c.total <> (select sum(total) from orders.orders o where o.checkout_id = c.id)`,
    ),
  ).toEqual([]);
  expect(
    await wrong(
      `select o.id from orders.orders o where o.total <> (select sum(total) from orders.order_lines l where l.order_id = o.id)`,
    ),
  ).toEqual([]);
});

test('a payment is the sum of its shares, and captured is exactly what was handed over', async () => {
  expect(
    await wrong(
      `select p.id from payments.payments p where p.amount <> (select sum(authorized) from payments.shares s where s.payment_id = p.id)`,
    ),
  ).toEqual([]);
  expect(
    await wrong(`select o.id from orders.orders o join payments.shares s on s.order_id = o.id
      where s.authorized <> o.total or s.captured <> case when o.status = 'handed_over' then o.total else 0 end`),
  ).toEqual([]);
  expect(
    await wrong(
      `select 1 from orders.orders o left join payments.shares s on s.order_id = o.id where s.order_id is null`,
    ),
  ).toEqual([]);
});

test('every order that was handed over has its shipment, and every refund its return', async () => {
  expect(
    await wrong(`select o.id from orders.orders o full join shipping.shipments s on s.order_id = o.id
      where (o.status = 'handed_over') is distinct from (s.status = 'handed_over') and o.status <> 'refused' and o.status <> 'lapsed'`),
  ).toEqual([]);
  expect(
    await wrong(`select r.id from returns.returns r full join payments.refunds f on f.return_id = r.id
      join payments.shares s on s.order_id = r.order_id where r.refund is distinct from f.amount or s.refunded <> r.refund`),
  ).toEqual([]);
  expect((await wrong(`select 1 from returns.returns`)).length).toBeGreaterThan(3);
});

test('writing it again changes nothing', async () => {
  const count = () =>
    wrong(`select (select count(*) from orders.orders) as orders, (select count(*) from orders.order_events) as events,
    (select count(*) from payments.refunds) as refunds, (select count(*) from returns.return_lines) as lines`);
  const first = await count();
  await seed();
  expect(await count()).toEqual(first);
});
