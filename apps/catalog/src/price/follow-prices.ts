import type { Tx } from '#platform/database/database';
import { keptReductionOf } from './reduction-view.js';

/** Keeps what offers and search repeat of their cheapest variants in step after prices of variants were written. */
export async function followPrices(tx: Tx, offerIds: readonly string[]): Promise<void> {
  await tx.query(
    `update catalog.offers o
        set price_from = c.price, price_varies = c.varies, deposit = c.deposit, unit_price = c.unit_price,
            reduction = c.reduction, reduced = c.reduced, version = o.version + 1, updated_at = now()
       from (select distinct on (v.offer_id) v.offer_id, v.price, v.deposit, v.unit_price,
                    ${keptReductionOf('v')} as reduction,
                    max(v.price) over w > min(v.price) over w as varies,
                    bool_or(v.reduced_from is not null) over w as reduced
               from catalog.variants v where v.offer_id = any($1::uuid[]) and v.active
             window w as (partition by v.offer_id)
              order by v.offer_id, v.price, v.position) c
      where o.id = c.offer_id`,
    [offerIds],
  );
  await tx.query(
    `update catalog.offer_texts t set price_from = o.price_from
       from catalog.offers o where o.id = t.offer_id and t.offer_id = any($1::uuid[]) and t.price_from <> o.price_from`,
    [offerIds],
  );
}
