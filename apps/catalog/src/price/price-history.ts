import { rowsOf, type Tx } from '#platform/database/database';
import type { PricePoint } from './lowest-price.js';

type Row = PricePoint & { variant_id: string };

/**
 * What of the price history counts for reductions that begin now: the last 30 days, and the price that held when they
 * began, by variant and in the order of time.
 */
export async function recentPrices(
  tx: Tx,
  variantIds: readonly string[],
  until: Date,
): Promise<Map<string, PricePoint[]>> {
  const rows = await rowsOf<Row>(
    tx,
    `select v.id as variant_id, p.price, p.shown, p.at
       from unnest($1::uuid[]) as v(id)
       cross join lateral (
         (select price, shown, at from catalog.price_changes
           where variant_id = v.id and at <= $2::timestamptz - interval '30 days' order by at desc limit 1)
         union all
         (select price, shown, at from catalog.price_changes
           where variant_id = v.id and at > $2::timestamptz - interval '30 days' and at < $2)) p
      order by v.id, p.at`,
    [variantIds, until],
  );
  const history = new Map<string, PricePoint[]>();
  for (const { variant_id: id, ...point } of rows) history.set(id, [...(history.get(id) ?? []), point]);
  return history;
}
