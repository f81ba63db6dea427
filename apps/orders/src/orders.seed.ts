import type pg from 'pg';
import { derivedId, newToken } from '#platform/ids';
import type { PastOrder, PastPurchase } from '../../../demo/types.js';

type Sql = Pick<pg.ClientBase, 'query'>;

const UNPAID_MS = 15 * 60_000;

/** Writes what was ordered before the demo begins: checkouts, orders, lines and what happened to them. */
export async function seedOrders(sql: Sql, purchases: readonly PastPurchase[], currency: string): Promise<void> {
  const orders = purchases.flatMap((purchase) => purchase.orders);
  await insert(sql, 'carts', purchases.map(cartRow));
  await insert(
    sql,
    'checkouts',
    purchases.map((purchase) => checkoutRow(purchase, currency)),
  );
  await insert(
    sql,
    'orders',
    orders.map((order) => orderRow(order, currency)),
  );
  await insert(sql, 'order_lines', orders.flatMap(lineRows));
  await insert(sql, 'order_events', orders.flatMap(eventRows));
}

async function insert(sql: Sql, table: string, rows: object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  await sql.query(
    `insert into orders.${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::orders.${table}, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

const isFirm = ({ status }: PastOrder): boolean => status === 'handed_over';

const cartRow = ({ id, placedAt }: PastPurchase): object => ({
  id,
  status: 'ordered',
  version: 1,
  updated_at: placedAt,
});

function checkoutRow({ id, number, name, email, placedAt, orders }: PastPurchase, currency: string): object {
  return {
    id,
    number,
    token: newToken(),
    status: orders.some(isFirm) ? 'confirmed' : 'cancelled',
    total: orders.reduce((sum, { total }) => sum + total, 0),
    currency,
    locale: 'de',
    name,
    email,
    created_at: placedAt,
    expires_at: new Date(placedAt.getTime() + UNPAID_MS),
  };
}

function orderRow(order: PastOrder, currency: string): object {
  return {
    id: order.id,
    checkout_id: order.checkoutId,
    number: order.number,
    shop_id: order.shopId,
    shop_name: order.shopName,
    merchant_id: order.merchantId,
    status: order.status,
    method: 'pickup',
    total: order.total,
    currency,
    auto_accept: order.automatic,
    answer_by: order.answerBy,
    refusal_reason: order.status === 'refused' ? 'Leider gerade nicht mehr da.' : null,
    placed_at: order.placedAt,
    ready_at: isFirm(order) ? order.readyAt : null,
    handed_over_at: isFirm(order) ? order.collectedAt : null,
  };
}

const lineRows = (order: PastOrder): object[] =>
  order.lines.map((line, position) => ({
    id: line.id,
    order_id: order.id,
    position,
    variant_id: line.variantId,
    offer_slug: line.offer,
    name: line.name,
    variant: line.variant,
    quantity: line.quantity,
    price: line.price,
    deposit: line.deposit,
    total: (line.price + line.deposit) * line.quantity,
    vat_rate: line.vatRate,
    withdrawal: line.withdrawal,
  }));

function eventRows(order: PastOrder): object[] {
  const answer = order.automatic ? 'accepted_automatically' : isFirm(order) ? 'accepted' : order.status;
  const events: [what: string, at: Date][] = [
    ['paid', order.placedAt],
    [answer, order.answeredAt],
  ];
  if (isFirm(order)) {
    events.push(['confirmed', order.confirmedAt], ['ready', order.readyAt], ['handed_over', order.collectedAt]);
  }
  return events.map(([what, at]) => ({ id: derivedId(order.id, `event/${what}`), order_id: order.id, what, at }));
}
