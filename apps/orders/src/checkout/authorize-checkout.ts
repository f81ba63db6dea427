import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish, schedule } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { ORDER_REF, type OrderRefRow } from '../order/order-ref.js';
import { recordEvents } from '../order/record-events.js';
import { DECLINING } from '../suspension/decline-suspended.js';
import { CHECKOUT_MOVES } from './checkout-status.js';
import { closeRound } from './close-round.js';

/**
 * The money is reserved: the orders open and their shops are told. Called by the payment's fact and by the browser
 * that comes back; the second one finds it done. A checkout that has expired stays so, and its payment is let go.
 */
@Injectable()
export class AuthorizeCheckout {
  constructor(@Inject(Database) private readonly database: Database) {}

  authorize(checkoutId: string): Promise<void> {
    return this.database.transaction((tx) => this.within(tx, checkoutId));
  }

  async within(tx: Tx, checkoutId: string): Promise<void> {
    if (!(await move(tx, 'orders.checkouts', CHECKOUT_MOVES, checkoutId, 'authorized'))) {
      return this.letGoIfExpired(tx, checkoutId);
    }
    const orders = await rowsOf<OrderRefRow & { declining: boolean }>(
      tx,
      `update orders.orders
          set status = case when auto_accept and not exists (${DECLINING}) then 'accepted' else 'open' end
        where checkout_id = $1 and status = 'placed'
        returning ${ORDER_REF}, status = 'accepted' as "autoAccept", exists (${DECLINING}) as declining`,
      [checkoutId],
    );
    if (orders.some((order) => order.declining)) await schedule(tx, 'orders', 'decline-suspended', {});
    await recordEvents(
      tx,
      orders.flatMap(({ orderId, autoAccept }) => [
        { orderId, what: 'paid' },
        ...(autoAccept ? [{ orderId, what: 'accepted_automatically' }] : []),
      ]),
    );
    await publish(tx, 'checkout.authorized', {
      checkoutId,
      orders: orders.map(({ orderId, shopId, merchantId }) => ({ orderId, shopId, merchantId })),
    });
    if (orders.every((order) => order.autoAccept)) await closeRound(tx, checkoutId);
  }

  /** Paid too late: the payment may not have been there yet when the expiry was told, so it is told once more. */
  private async letGoIfExpired(tx: Tx, checkoutId: string): Promise<void> {
    const expired = await rowsOf(tx, `select 1 from orders.checkouts where id = $1 and status = 'expired'`, [
      checkoutId,
    ]);
    if (expired.length > 0) await publish(tx, 'checkout.expired', { checkoutId });
  }
}
