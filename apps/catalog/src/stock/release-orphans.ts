import { Inject, Injectable } from '@nestjs/common';
import { OrdersPort } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { releaseLines } from './move-stock.js';

/**
 * Lets holds go whose checkout never came to be, because a process died between the hold and the checkout. Orders
 * decides: a hold that is past its time may belong to an order that waits for its shop. One that nothing is held by
 * any more is not asked about again, the others after a while.
 */
@Injectable()
export class ReleaseOrphans {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
  ) {}

  async release(): Promise<number> {
    const due = await this.database.rows<{ checkout_id: string; held: boolean }>(DUE);
    const checkoutIds = due.filter((hold) => hold.held).map((hold) => hold.checkout_id);
    if (checkoutIds.length === 0) return 0;
    const ended = await this.orders.ended({ checkoutIds });
    for (const checkoutId of ended) {
      await this.database.transaction(async (tx) => {
        await releaseLines(tx, { checkoutId });
        await tx.query(`update catalog.holds set expires_at = null where checkout_id = $1`, [checkoutId]);
      });
    }
    return ended.length;
  }
}

/** Put off before orders is asked, so that those which go on being held keep nobody else from their turn. */
const DUE = `with due as (
    select h.checkout_id, exists (select 1 from catalog.hold_lines l
                                   where l.checkout_id = h.checkout_id and l.status = 'held') as held
      from catalog.holds h where h.expires_at < now()
     order by h.expires_at limit 100 for update of h skip locked)
  update catalog.holds h set expires_at = case when due.held then now() + interval '15 minutes' end
    from due where h.checkout_id = due.checkout_id
  returning h.checkout_id, due.held`;
