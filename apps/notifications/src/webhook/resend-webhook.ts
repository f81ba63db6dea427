import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf } from '#platform/database/database';
import { schedule } from '#platform/outbox/publish';
import { deliveryNotFound, deliveryNotOver, webhookNotFound } from '../notifications.errors.js';
import { noteDelivery } from './note-deliveries.js';
import type { WebhookDeliveryEntity } from './webhook.entity.js';

type Earlier = Pick<WebhookDeliveryEntity, 'id' | 'status'>;

/** Sends again by hand what was sent or given up, with the same id and the same words; or sends a test. */
@Injectable()
export class ResendWebhook {
  constructor(@Inject(Database) private readonly database: Database) {}

  async resend(merchantIds: string[], webhookId: string, deliveryId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [earlier] = await rowsOf<Earlier>(
        tx,
        `select d.id, d.status from notifications.webhook_deliveries d
           join notifications.webhooks w on w.id = d.webhook_id
          where d.id = $1 and d.webhook_id = $2 and w.merchant_id = any($3) and w.removed_at is null
            for update of d`,
        [deliveryId, webhookId, merchantIds],
      );
      if (!earlier) throw deliveryNotFound();
      if (earlier.status === 'pending') throw deliveryNotOver();
      await tx.query(
        `update notifications.webhook_deliveries
            set status = 'pending', attempts = 0, next_at = now(), failure = null, delivered_at = null where id = $1`,
        [deliveryId],
      );
      await schedule(tx, 'notifications', 'send-webhook', { deliveryId });
    });
  }

  async test(merchantIds: string[], webhookId: string): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const rows = await rowsOf(
        tx,
        `select 1 from notifications.webhooks where id = $1 and merchant_id = any($2) and removed_at is null`,
        [webhookId, merchantIds],
      );
      if (rows.length === 0) throw webhookNotFound();
      return { id: await noteDelivery(tx, webhookId, 'test', {}) };
    });
  }
}
