import type { OrderRef } from '#contracts/facts';
import { rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { schedule } from '#platform/outbox/publish';
import type { WebhookDeliveryEntity } from './webhook.entity.js';
import type { SentEvent, WebhookEvent } from './webhook-events.js';

type About = WebhookDeliveryEntity['about'];

/** Notes what each address of a merchant that wants this event shall be sent, in the transaction of the fact. */
export async function noteDeliveries(tx: Tx, merchantId: string, event: WebhookEvent, about: About): Promise<void> {
  for (const { id } of await wanting(tx, [merchantId], event)) await noteDelivery(tx, id, event, about);
}

/** The same for the orders of one checkout, each to its own merchant. Most have no address: that costs one statement. */
export async function noteOrders(
  tx: Tx,
  event: WebhookEvent,
  checkoutId: string,
  orders: readonly OrderRef[],
): Promise<void> {
  const merchantIds = orders.map((order) => order.merchantId);
  for (const webhook of await wanting(tx, merchantIds, event))
    for (const { orderId } of orders.filter((order) => order.merchantId === webhook.merchant_id))
      await noteDelivery(tx, webhook.id, event, { checkoutId, orderId });
}

const wanting = (tx: Tx, merchantIds: string[], event: WebhookEvent): Promise<{ id: string; merchant_id: string }[]> =>
  rowsOf(
    tx,
    `select id, merchant_id from notifications.webhooks
      where merchant_id = any($1) and removed_at is null and active and $2 = any(events)`,
    [merchantIds, event],
  );

export async function noteDelivery(tx: Tx, webhookId: string, event: SentEvent, about: About): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into notifications.webhook_deliveries (id, webhook_id, event, about) values ($1, $2, $3, $4)`,
    [id, webhookId, event, JSON.stringify(about)],
  );
  await schedule(tx, 'notifications', 'send-webhook', { deliveryId: id });
  return id;
}
