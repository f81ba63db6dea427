import type pg from 'pg';
import { derivedId } from '#platform/ids';
import type { PastOrder, PastPurchase } from '../../../demo/types.js';

type Sql = Pick<pg.ClientBase, 'query'>;

/** Writes what was paid before the demo begins: each order's share, what of it was captured, and what was given back. */
export async function seedPastPayments(sql: Sql, purchases: readonly PastPurchase[], currency: string): Promise<void> {
  await insert(
    sql,
    'payments',
    purchases.map((purchase) => paymentRow(purchase, currency)),
  );
  const orders = purchases.flatMap((purchase) => purchase.orders.map((order) => ({ order, purchase })));
  await insert(
    sql,
    'shares',
    orders.map(({ order, purchase }) => shareRow(order, purchase.paymentId)),
  );
  await insert(
    sql,
    'refunds',
    orders.flatMap(({ order, purchase }) => refundRows(order, purchase.paymentId)),
  );
}

const isFirm = ({ status }: PastOrder): boolean => status === 'handed_over';

function paymentRow({ id, number, paymentId, placedAt, confirmedAt, orders }: PastPurchase, currency: string): object {
  return {
    id: paymentId,
    checkout_id: id,
    number,
    amount: orders.reduce((sum, { total }) => sum + total, 0),
    currency,
    status: orders.some(isFirm) ? 'captured' : 'cancelled',
    created_at: placedAt,
    updated_at: confirmedAt,
  };
}

function shareRow(order: PastOrder, paymentId: string): object {
  const captured = isFirm(order) ? order.total : 0;
  return {
    order_id: order.id,
    payment_id: paymentId,
    shop_id: order.shopId,
    merchant_id: order.merchantId,
    authorized: order.total,
    to_capture: captured,
    captured,
    refunding: 0,
    refunded: order.returned?.refund ?? 0,
  };
}

function refundRows({ id, checkoutId, returned }: PastOrder, paymentId: string): object[] {
  if (!returned) return [];
  return [
    {
      id: derivedId(id, 'refund'),
      payment_id: paymentId,
      checkout_id: checkoutId,
      order_id: id,
      return_id: returned.id,
      amount: returned.refund,
      status: 'succeeded',
      created_at: returned.at,
      updated_at: returned.at,
    },
  ];
}

async function insert(sql: Sql, table: string, rows: object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  await sql.query(
    `insert into payments.${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::payments.${table}, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
