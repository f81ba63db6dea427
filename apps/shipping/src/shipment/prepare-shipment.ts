import { Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { newId } from '#platform/ids';

/** A firm order gets its shipment, once. */
@Injectable()
export class PrepareShipment {
  async execute(tx: Tx, order: Facts['order.confirmed']): Promise<void> {
    await tx.query(
      `insert into shipping.shipments (id, order_id, checkout_id, shop_id, merchant_id, method, status)
       values ($1, $2, $3, $4, $5, $6, 'preparing') on conflict (order_id) do nothing`,
      [newId(), order.orderId, order.checkoutId, order.shopId, order.merchantId, order.method],
    );
  }
}
