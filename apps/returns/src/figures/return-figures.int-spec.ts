import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ReturnsPort } from '#contracts/ports';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { Returns } from '../returns.module.js';

let service: TestService;

beforeAll(async () => {
  service = await startService(Returns);
});
afterAll(() => service.stop());

test('figures of returns count by the day of asking, refunds by the day on which they were paid', async () => {
  const shop = newId();
  const rows: [asked: string, received: string | null, refunded: string | null, refund: number | null][] = [
    ['2026-10-02', '2026-10-04', '2026-10-05', 1000],
    ['2026-10-20', '2026-11-02', '2026-11-03', 700],
    ['2026-09-28', '2026-09-29', '2026-10-01', 300],
    ['2026-10-21', null, null, null],
  ];
  for (const [at, [asked, received, refunded, refund]] of rows.entries()) {
    const status = refunded ? 'refunded' : 'requested';
    await service.database.rows(
      `insert into returns.returns (id, number, checkout_id, order_id, order_number, shop_id, merchant_id, customer_name,
         status, currency, refund, requested_at, received_at, refunded_at)
       values ($1, $2, $1, $1, 'N', $3, $3, 'Jana Wolf', $4, 'EUR', $5, $6, $7, $8)`,
      [newId(), `R-${at}`, shop, status, refund, asked, received, refunded],
    );
  }
  expect(
    await service.get(ReturnsPort).figures({ from: '2026-10-01T00:00:00+02:00', to: '2026-11-01T00:00:00+01:00' }),
  ).toEqual({
    requested: 3,
    received: 2,
    refunded: 2,
    refunds: [{ shopId: shop, merchantId: shop, orders: 2, amount: 1300 }],
  });
});
