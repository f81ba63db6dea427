import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OrdersPort } from '#contracts/ports';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { Orders } from '../orders.module.js';

let service: TestService;
let count = 0;

beforeAll(async () => {
  service = await startService(Orders);
});
afterAll(() => service.stop());

interface Given {
  checkout: string;
  status: string;
  total: number;
  placed: string;
  shop?: string;
  /** Minutes after the payment. */
  answered?: number;
  automatic?: boolean;
}

async function anOrder({ checkout, status, total, placed, shop = newId(), answered, automatic }: Given): Promise<void> {
  const id = newId();
  await service.database.rows(
    `insert into orders.orders (id, checkout_id, number, shop_id, shop_name, merchant_id, status, method, total, currency, answer_by, placed_at)
     values ($1, $2, $3, $4, 'Laden', $4, $5, 'pickup', $6, 'EUR', $7::timestamptz + interval '2 hours', $7)`,
    [id, checkout, `N-${++count}`, shop, status, total, placed],
  );
  const events = [['paid', 0], ...(automatic ? [['accepted_automatically', 0]] : [])];
  if (answered !== undefined) events.push([status === 'refused' ? 'refused' : 'accepted', answered]);
  for (const [what, minutes] of events) {
    await service.database.rows(
      `insert into orders.order_events (id, order_id, what, at) values ($1, $2, $3, $4::timestamptz + $5 * interval '1 minute')`,
      [newId(), id, what, placed, minutes],
    );
  }
}

test('figures of orders count what was placed in the period and nothing of unpaid ones', async () => {
  const shop = newId();
  const [one, two, three] = [newId(), newId(), newId()];
  // Before and after by one moment; the last day of October has 25 hours.
  await anOrder({ checkout: newId(), status: 'handed_over', total: 1, placed: '2026-09-30T21:59:59.999Z' });
  await anOrder({ checkout: newId(), status: 'handed_over', total: 1, placed: '2026-10-31T23:00:00Z' });
  await anOrder({ checkout: newId(), status: 'expired', total: 1, placed: '2026-10-05T10:00:00Z' });
  await anOrder({ checkout: newId(), status: 'placed', total: 1, placed: '2026-10-05T10:00:00Z' });
  await anOrder({
    checkout: one,
    status: 'handed_over',
    total: 1000,
    placed: '2026-09-30T22:00:00Z',
    shop,
    answered: 10,
  });
  await anOrder({ checkout: one, status: 'ready', total: 500, placed: '2026-10-01T10:00:00Z', answered: 30 });
  await anOrder({
    checkout: two,
    status: 'confirmed',
    total: 700,
    placed: '2026-10-31T22:59:59Z',
    shop,
    automatic: true,
  });
  await anOrder({ checkout: two, status: 'refused', total: 300, placed: '2026-10-03T10:00:00Z', answered: 130 });
  await anOrder({ checkout: three, status: 'lapsed', total: 300, placed: '2026-10-03T10:00:00Z' });
  const figures = await service
    .get(OrdersPort)
    .figures({ from: '2026-09-30T22:00:00.000Z', to: '2026-10-31T23:00:00.000Z' });
  expect(figures).toMatchObject({
    checkouts: 3,
    checkoutsOfManyShops: 2,
    orders: 5,
    firm: 3,
    handedOver: 1,
    refused: 1,
    lapsed: 1,
    cancelled: 0,
    answers: 3,
    answersInTime: 2,
    answerMedianMinutes: 30,
    byMethod: [{ method: 'pickup', orders: 3 }],
    byMonth: [{ month: '2026-10', count: 3 }],
  });
  expect(figures.turnover.find(({ shopId }) => shopId === shop)).toEqual({
    shopId: shop,
    merchantId: shop,
    orders: 2,
    amount: 1700,
  });
  expect(figures.turnover.reduce((sum, { amount }) => sum + amount, 0)).toBe(2200);
});

test('figures of a time without orders are zeros and nothing', async () => {
  const figures = await service
    .get(OrdersPort)
    .figures({ from: '2020-01-01T00:00:00.000Z', to: '2020-02-01T00:00:00.000Z' });
  expect(figures).toMatchObject({ checkouts: 0, orders: 0, answers: 0, answerMedianMinutes: null, turnover: [] });
});
