import type { OrderRef } from '#contracts/facts';
import { rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { schedule } from '#platform/outbox/publish';
import type { WebhookDeliveryEntity } from './webhook.entity.js';
import type { SentEvent, WebhookEvent } from './webhook-events.js';

type About = WebhookDeliveryEntity['about'];

/** Notes what each address of a merchant that wants this event shall be sent, in the transaction of the fact. */
export async function noteDeliveries(tx: Tx, merchantId: string, event: WebhookEvent, about: About): Promise<void> {
  const webhooks = await rowsOf<{ id: string }>(
    tx,
    `select id from notifications.webhooks
      where merchant_id = $1 and removed_at is null and active and $2 = any(events)`,
    [merchantId, event],
  );
  for (const { id } of webhooks) await noteDelivery(tx, id, event, about);
}

export async function noteOrders(
  tx: Tx,
  event: WebhookEvent,
  checkoutId: string,
  orders: readonly OrderRef[],
): Promise<void> {
  for (const { orderId, merchantId } of orders) await noteDeliveries(tx, merchantId, event, { checkoutId, orderId });
}

export async function noteDelivery(tx: Tx, webhookId: string, event: SentEvent, about: About): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into notifications.webhook_deliveries (id, webhook_id, event, about) values ($1, $2, $3, $4)`,
    [id, webhookId, event, JSON.stringify(about)],
  );
  await schedule(tx, 'notifications', 'send-webhook', { deliveryId: id });
  return id;
}
