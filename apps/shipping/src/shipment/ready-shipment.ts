import { Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { rowsOf, type Tx } from '#platform/database/database';
import { newDigits } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { shipmentUnknown } from '../shipping.errors.js';
import { SHIPMENT_MOVES } from './shipment-status.js';

const CODE_DIGITS = 6;

/** The shop has packed the order: the shipment becomes ready and gets the code that opens it. */
@Injectable()
export class ReadyShipment {
  async execute(tx: Tx, order: Facts['order.ready']): Promise<void> {
    const [shipment] = await rowsOf<{ id: string }>(tx, `select id from shipping.shipments where order_id = $1`, [
      order.orderId,
    ]);
    if (!shipment) throw shipmentUnknown(order.orderId);
    const also = { code: await this.freeCode(tx, order.shopId), ready_at: new Date() };
    if (!(await move(tx, 'shipping.shipments', SHIPMENT_MOVES, shipment.id, 'ready', also))) return;
    await publish(tx, 'shipment.ready', {
      shipmentId: shipment.id,
      orderId: order.orderId,
      checkoutId: order.checkoutId,
    });
  }

  /**
   * A code that no other ready shipment of the shop has. Two that become ready at the very same moment may still
   * draw the same one: the unique index then refuses the second, and the queue brings its fact again.
   */
  private async freeCode(tx: Tx, shopId: string): Promise<string> {
    for (;;) {
      const code = newDigits(CODE_DIGITS);
      const taken = await rowsOf(
        tx,
        `select 1 from shipping.shipments where shop_id = $1 and code = $2 and status = 'ready'`,
        [shopId, code],
      );
      if (taken.length === 0) return code;
    }
  }
}
