import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ShippingPort } from '#contracts/ports';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { Shipping } from '../shipping.module.js';

let service: TestService;

beforeAll(async () => {
  service = await startService(Shipping);
});
afterAll(() => service.stop());

test('figures of shipments say how many were handed over and how long a shop took to be ready', async () => {
  const begun = '2026-10-10T10:00:00Z';
  for (const [status, hours] of [
    ['handed_over', 1],
    ['ready', 3],
    ['handed_over', 5],
    ['preparing', null],
  ] as const) {
    await service.database.rows(
      `insert into shipping.shipments (id, order_id, checkout_id, shop_id, merchant_id, method, status, created_at, ready_at)
       values ($1, $1, $1, $1, $1, 'pickup', $2, $3, $3::timestamptz + $4 * interval '1 hour')`,
      [newId(), status, begun, hours],
    );
  }
  expect(await service.get(ShippingPort).figures({ from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' })).toEqual(
    { shipments: 4, handedOver: 2, readyMedianHours: 3, byMethod: [{ method: 'pickup', handedOver: 2 }] },
  );
  expect(await service.get(ShippingPort).figures({ from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' })).toEqual(
    { shipments: 0, handedOver: 0, readyMedianHours: null, byMethod: [] },
  );
});
