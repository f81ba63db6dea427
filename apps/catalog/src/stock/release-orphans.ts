import { Inject, Injectable } from '@nestjs/common';
import { OrdersPort } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { releaseLines } from './move-stock.js';

/**
 * Lets holds go whose checkout never came to be, because a process died between the hold and the checkout. Orders
 * decides: a hold that is past its time may belong to a payment that is just being reported.
 */
@Injectable()
export class ReleaseOrphans {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
  ) {}

  async release(): Promise<number> {
    const due = await this.database.rows<{ checkout_id: string }>(
      `select checkout_id from catalog.holds where expires_at < now() order by expires_at limit 100`,
    );
    if (due.length === 0) return 0;
    const ended = await this.orders.ended({ checkoutIds: due.map((hold) => hold.checkout_id) });
    for (const checkoutId of ended) {
      await this.database.transaction(async (tx) => {
        await releaseLines(tx, { checkoutId });
        await tx.query(`update catalog.holds set expires_at = null where checkout_id = $1`, [checkoutId]);
      });
    }
    return ended.length;
  }
}
