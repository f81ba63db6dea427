import type pg from 'pg';
import { derivedId } from '#platform/ids';
import type { PastPurchase } from '../../../demo/types.js';

/** Writes what was collected before the demo begins. */
export async function seedShipping(
  sql: Pick<pg.ClientBase, 'query'>,
  purchases: readonly PastPurchase[],
): Promise<void> {
  const rows = purchases
    .flatMap(({ orders }) => orders)
    .filter(({ status }) => status === 'handed_over')
    .map((order) => ({
      id: derivedId(order.id, 'shipment'),
      order_id: order.id,
      checkout_id: order.checkoutId,
      shop_id: order.shopId,
      merchant_id: order.merchantId,
      method: 'pickup',
      status: 'handed_over',
      ready_at: order.readyAt,
      handed_over_at: order.collectedAt,
      created_at: order.confirmedAt,
    }));
  await sql.query(
    `insert into shipping.shipments (id, order_id, checkout_id, shop_id, merchant_id, method, status, ready_at,
       handed_over_at, created_at)
     select id, order_id, checkout_id, shop_id, merchant_id, method, status, ready_at, handed_over_at, created_at
       from jsonb_populate_recordset(null::shipping.shipments, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
