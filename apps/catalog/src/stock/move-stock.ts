import { newId } from '#platform/ids';
import { rowsOf, type Tx } from '#platform/database/database';
import { keepShelf } from '../availability/keep-shelf.js';
import { tellStock } from '../availability/tell-stock.js';

interface Moved {
  variant_id: string;
  quantity: number;
}

/** Lines of holds in the order in which rows are locked everywhere: by variant id. */
const inIdOrder = (rows: Moved[]): Moved[] => [...rows].sort((a, b) => (a.variant_id < b.variant_id ? -1 : 1));

/** Gives held pieces back, of a whole checkout or of one order. Lines that are sold or released already stay. */
export async function releaseLines(tx: Tx, of: { checkoutId: string } | { orderId: string }): Promise<void> {
  const [column, id] = 'checkoutId' in of ? ['checkout_id', of.checkoutId] : ['order_id', of.orderId];
  const lines = await rowsOf<Moved>(
    tx,
    `update catalog.hold_lines set status = 'released' where ${column} = $1 and status = 'held' returning variant_id, quantity`,
    [id],
  );
  for (const line of inIdOrder(lines)) {
    await tx.query(`update catalog.variants set held = held - $2 where id = $1`, [line.variant_id, line.quantity]);
  }
}

/** Turns an order's held pieces into sold ones. */
export async function sellLines(tx: Tx, orderId: string): Promise<void> {
  const lines = await rowsOf<Moved>(
    tx,
    `update catalog.hold_lines set status = 'sold' where order_id = $1 and status = 'held' returning variant_id, quantity`,
    [orderId],
  );
  for (const line of inIdOrder(lines)) {
    await tx.query(`update catalog.variants set held = held - $2, on_hand = on_hand - $2 where id = $1`, [
      line.variant_id,
      line.quantity,
    ]);
    await recordMovement(tx, line.variant_id, 'sold', -line.quantity, orderId);
  }
  await keepShelfOf(tx, lines, 'sold');
}

/** Puts returned pieces that can be sold again back on the shelf. */
export async function restock(
  tx: Tx,
  returnId: string,
  lines: { variantId: string; quantity: number }[],
): Promise<void> {
  for (const line of inIdOrder(lines.map((l) => ({ variant_id: l.variantId, quantity: l.quantity })))) {
    await tx.query(`update catalog.variants set on_hand = on_hand + $2 where id = $1`, [
      line.variant_id,
      line.quantity,
    ]);
    await recordMovement(tx, line.variant_id, 'returned', line.quantity, returnId);
  }
  await keepShelfOf(
    tx,
    lines.map((line) => ({ variant_id: line.variantId })),
    null,
  );
}

/** Of the offers that these variants are of. Somebody who changes one right now will see to it. */
async function keepShelfOf(tx: Tx, lines: { variant_id: string }[], evidence: 'sold' | null): Promise<void> {
  if (lines.length === 0) return;
  const offers = await rowsOf<{ offer_id: string }>(
    tx,
    `select distinct offer_id from catalog.variants where id = any($1)`,
    [lines.map((line) => line.variant_id)],
  );
  await keepShelf(
    tx,
    offers.map((row) => row.offer_id),
    evidence,
    { passing: true },
  );
  await tellStock(
    tx,
    lines.map((line) => line.variant_id),
  );
}

/** Notes why stock changed, in the transaction that changed it. */
export async function recordMovement(
  tx: Tx,
  variantId: string,
  kind: 'sold' | 'returned' | 'counted',
  quantity: number,
  causeId: string | null,
): Promise<void> {
  await tx.query(
    `insert into catalog.stock_movements (id, variant_id, kind, quantity, cause_id) values ($1, $2, $3, $4, $5)`,
    [newId(), variantId, kind, quantity, causeId],
  );
}
