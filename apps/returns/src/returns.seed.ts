import type pg from 'pg';
import { derivedId } from '#platform/ids';
import type { PastOrder, PastPurchase } from '../../../demo/types.js';

type Sql = Pick<pg.ClientBase, 'query'>;
type Returned = PastOrder & { returned: NonNullable<PastOrder['returned']> };

const DAY = 86_400_000;

/** Writes what came back before the demo begins: one piece of an order's first line, received and refunded. */
export async function seedReturns(sql: Sql, purchases: readonly PastPurchase[], currency: string): Promise<void> {
  const orders = purchases.flatMap((purchase) => purchase.orders);
  const returned = orders.filter((order): order is Returned => order.returned !== null);
  await insert(
    sql,
    'returns',
    returned.map((order) => returnRow(order, currency)),
  );
  await insert(sql, 'return_lines', returned.map(lineRow));
  await insert(sql, 'returnable_lines', returned.map(returnableRow));
}

function returnRow(order: Returned, currency: string): object {
  const { at, id, refund } = order.returned;
  return {
    id,
    number: `R-${order.number}`,
    checkout_id: order.checkoutId,
    order_id: order.id,
    order_number: order.number,
    shop_id: order.shopId,
    merchant_id: order.merchantId,
    customer_name: order.customer,
    status: 'refunded',
    reason: 'Doch nicht gebraucht',
    currency,
    refund,
    requested_at: new Date(at.getTime() - DAY),
    received_at: at,
    refunded_at: at,
  };
}

function lineRow(order: Returned): object {
  const line = order.lines[0]!;
  return {
    id: derivedId(order.id, 'return-line'),
    return_id: order.returned.id,
    line_id: line.id,
    variant_id: line.variantId,
    name: line.name,
    variant: line.variant,
    price: line.price,
    deposit: line.deposit,
    quantity: 1,
    received: 1,
    resellable: 1,
  };
}

const returnableRow = ({ id, lines }: Returned): object => ({
  line_id: lines[0]!.id,
  order_id: id,
  ordered: lines[0]!.quantity,
  coming_back: 1,
});

async function insert(sql: Sql, table: string, rows: object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  await sql.query(
    `insert into returns.${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::returns.${table}, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
