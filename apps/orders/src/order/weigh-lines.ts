import { sum } from '#contracts/money';
import { finalPrice, type Weighed } from '#contracts/weighed';
import { rowsOf, type Tx } from '#platform/database/database';
import { weightMissing } from '../orders.errors.js';

export interface Weight {
  lineId: string;
  /** Of all pieces of the line together. */
  grams: number;
}

interface Line {
  id: string;
  quantity: number;
  price: number;
  deposit: number;
  total: number;
  weighed: Weighed | null;
}

/**
 * Writes what weighed goods really weigh and cost, never more than was authorized, and answers what goes back to the
 * shopper, in cents. Every weighed line needs its weight; others keep their price. Callers have moved the order, so
 * that it happens once.
 */
export async function weighLines(tx: Tx, orderId: string, weights: readonly Weight[]): Promise<number> {
  const lines = await rowsOf<Line>(
    tx,
    `select id, quantity, price, deposit, total, weighed from orders.order_lines where order_id = $1 order by position`,
    [orderId],
  );
  const weighed = lines.filter((line) => line.weighed !== null);
  if (weighed.length === 0) return 0;
  const grams = new Map(weights.map((weight) => [weight.lineId.toLowerCase(), weight.grams]));
  const missing = weighed.filter((line) => !grams.has(line.id));
  if (missing.length > 0) throw weightMissing(missing.map(({ id }) => id));
  const finals = weighed.map((line) => ({
    id: line.id,
    grams: grams.get(line.id)!,
    total: finalTotal(line, grams.get(line.id)!),
  }));
  await tx.query(
    `update orders.order_lines l set weighed_grams = f.grams, final_total = f.total
       from jsonb_to_recordset($1::jsonb) as f(id uuid, grams int, total int) where l.id = f.id`,
    [JSON.stringify(finals)],
  );
  const back = sum(weighed.map(({ total }) => total)) - sum(finals.map(({ total }) => total));
  await tx.query(`update orders.orders set final_total = total - $2 where id = $1`, [orderId, back]);
  return back;
}

const finalTotal = ({ quantity, price, deposit, weighed }: Line, grams: number): number =>
  finalPrice(weighed!, grams, price * quantity) + deposit * quantity;
