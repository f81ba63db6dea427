import type { OrderRef } from '#contracts/facts';

/** The columns that facts carry of an order, from `orders.orders` without an alias. */
export const ORDER_REF = `id as "orderId", shop_id as "shopId", merchant_id as "merchantId"`;

export interface OrderRefRow extends OrderRef {
  autoAccept: boolean;
}
