import { Injectable } from '@nestjs/common';
import type { FulfilmentMethod, OrderRef } from '#contracts/facts';
import { rowsOf, type Tx } from '#platform/database/database';
import { publishAll, type AnyFact } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { ORDER_REF } from '../order/order-ref.js';
import { recordEvents } from '../order/record-events.js';
import { CHECKOUT_MOVES } from './checkout-status.js';

/** What the payment's end means for the orders: taken, they are firm; not taken, they are over. */
@Injectable()
export class SettleCheckout {
  async captured(tx: Tx, checkoutId: string): Promise<void> {
    if (!(await move(tx, 'orders.checkouts', CHECKOUT_MOVES, checkoutId, 'confirmed'))) return;
    const confirmed = await rowsOf<OrderRef & { method: FulfilmentMethod }>(
      tx,
      `update orders.orders set status = 'confirmed' where checkout_id = $1 and status = 'accepted' returning ${ORDER_REF}, method`,
      [checkoutId],
    );
    const declined = await rowsOf<OrderRef>(
      tx,
      `select ${ORDER_REF} from orders.orders where checkout_id = $1 and status in ('refused', 'lapsed')`,
      [checkoutId],
    );
    await recordEvents(
      tx,
      confirmed.map(({ orderId }) => ({ orderId, what: 'confirmed' })),
    );
    const orders: AnyFact[] = confirmed.map((order) => ({
      name: 'order.confirmed',
      payload: { ...order, checkoutId },
    }));
    const refs = confirmed.map(({ orderId, shopId, merchantId }) => ({ orderId, shopId, merchantId }));
    await publishAll(tx, [
      ...orders,
      { name: 'checkout.confirmed', payload: { checkoutId, confirmed: refs, declined } },
    ]);
  }

  async notCaptured(tx: Tx, checkoutId: string): Promise<void> {
    if (!(await move(tx, 'orders.checkouts', CHECKOUT_MOVES, checkoutId, 'cancelled'))) return;
    const cancelled = await rowsOf<OrderRef>(
      tx,
      `update orders.orders set status = 'cancelled' where checkout_id = $1 and status = 'accepted' returning ${ORDER_REF}`,
      [checkoutId],
    );
    await recordEvents(
      tx,
      cancelled.map(({ orderId }) => ({ orderId, what: 'cancelled' })),
    );
    await publishAll(
      tx,
      cancelled.map((order) => ({ name: 'order.declined', payload: { ...order, checkoutId, cause: 'cancelled' } })),
    );
  }
}
