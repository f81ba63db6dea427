import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { recordEvents } from '../order/record-events.js';
import { CHECKOUT_MOVES } from './checkout-status.js';

/** Ends unpaid checkouts. The fact lets stock and payment go, also a payment that was made a moment too late. */
@Injectable()
export class ExpireCheckout {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** All that are past their time; answers how many. */
  async expireDue(): Promise<number> {
    const due = await this.database.rows<{ id: string }>(
      `select id from orders.checkouts where status = 'placed' and expires_at < now() order by expires_at limit 200`,
    );
    for (const { id } of due) {
      await this.database.transaction((tx) => this.expire(tx, id));
    }
    return due.length;
  }

  /** False when it was paid or over already. */
  async expire(tx: Tx, checkoutId: string): Promise<boolean> {
    if (!(await move(tx, 'orders.checkouts', CHECKOUT_MOVES, checkoutId, 'expired'))) return false;
    const orders = await rowsOf<{ id: string }>(
      tx,
      `update orders.orders set status = 'expired' where checkout_id = $1 and status = 'placed' returning id`,
      [checkoutId],
    );
    await recordEvents(
      tx,
      orders.map(({ id }) => ({ orderId: id, what: 'expired' })),
    );
    await publish(tx, 'checkout.expired', { checkoutId });
    return true;
  }
}
