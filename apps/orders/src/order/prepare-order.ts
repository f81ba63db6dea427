import { Inject, Injectable } from '@nestjs/common';
import { ShippingPort } from '#contracts/ports';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { orderMoved, orderNotFound } from '../orders.errors.js';
import { ORDER_MOVES } from './order-status.js';
import { recordEvents } from './record-events.js';
import { weighLines, type Weight } from './weigh-lines.js';

interface Owned {
  orderId: string;
  shopId: string;
  merchantId: string;
  checkoutId: string;
  status: string;
}

/** The shop's work after the yes: packed and ready, then handed over against the shopper's code. */
@Injectable()
export class PrepareOrder {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ShippingPort) private readonly shipping: ShippingPort,
  ) {}

  /** `weights` of the goods that are sold by weight: what they come to less than was captured goes back. */
  async ready(
    orderId: string,
    merchantIds: string[],
    personId: string,
    weights: readonly Weight[] = [],
  ): Promise<void> {
    const order = await this.owned(orderId, merchantIds);
    await this.database.transaction(async (tx) => {
      if (await move(tx, 'orders.orders', ORDER_MOVES, orderId, 'ready', { ready_at: new Date() })) {
        await recordEvents(tx, [{ orderId, what: 'ready', personId }]);
        const { checkoutId, shopId, merchantId } = order;
        const refund = await weighLines(tx, orderId, weights);
        if (refund > 0) await publish(tx, 'order.weighed', { checkoutId, orderId, shopId, merchantId, refund });
        await publish(tx, 'order.ready', { checkoutId, orderId, shopId, merchantId });
        return;
      }
      const { status } = await this.current(tx, orderId);
      if (!['ready', 'handed_over'].includes(status)) throw orderMoved({ status });
    });
  }

  /** Shipping judges the code; its answer and its fact lead to the same move here, whichever comes first. */
  async handOver(orderId: string, merchantIds: string[], code: string, personId: string): Promise<void> {
    const order = await this.owned(orderId, merchantIds);
    if (!['ready', 'handed_over'].includes(order.status)) throw orderMoved({ status: order.status });
    await this.shipping.handOver({ orderId, code, personId });
    await this.database.transaction((tx) => this.handedOver(tx, orderId, personId));
  }

  async handedOver(tx: Tx, orderId: string, personId?: string): Promise<void> {
    if (await move(tx, 'orders.orders', ORDER_MOVES, orderId, 'handed_over', { handed_over_at: new Date() })) {
      await recordEvents(tx, [{ orderId, what: 'handed_over', personId }]);
    }
  }

  private async owned(orderId: string, merchantIds: string[]): Promise<Owned> {
    const [order] = await this.database.rows<Owned>(
      `select id as "orderId", shop_id as "shopId", merchant_id as "merchantId", checkout_id as "checkoutId", status
         from orders.orders where id = $1 and merchant_id = any($2) and status not in ('placed', 'expired')`,
      [orderId, merchantIds],
    );
    if (!order) throw orderNotFound();
    return order;
  }

  private async current(tx: Tx, orderId: string): Promise<{ status: string }> {
    const [row] = await rowsOf<{ status: string }>(tx, `select status from orders.orders where id = $1`, [orderId]);
    return row!;
  }
}
