import type { Facts } from '#contracts/facts';
import { rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';

/** Lets merchants whose systems listen know that the stock of these variants has moved. */
export async function tellStock(tx: Tx, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return;
  const rows = await rowsOf<{ merchant_id: string; ids: string[] }>(
    tx,
    `select v.merchant_id, array_agg(v.id) as ids from catalog.variants v
       join catalog.stock_listeners l on l.merchant_id = v.merchant_id
      where v.id = any($1) group by v.merchant_id`,
    [variantIds],
  );
  for (const { merchant_id: merchantId, ids } of rows) {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      await publish(tx, 'stock.moved', { merchantId, variantIds: ids.slice(at, at + AT_ONCE) });
    }
  }
}

const AT_ONCE = 500;

export async function followListening(tx: Tx, fact: Facts['stock.listening_changed']): Promise<void> {
  await tx.query(
    fact.listening
      ? `insert into catalog.stock_listeners (merchant_id) values ($1) on conflict do nothing`
      : `delete from catalog.stock_listeners where merchant_id = $1`,
    [fact.merchantId],
  );
}
