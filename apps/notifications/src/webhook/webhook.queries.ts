import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { webhookNotFound } from '../notifications.errors.js';
import type { DeliveryPage, DeliveryView, WebhookView } from './webhook.view.js';

const VIEW = `w.id, w.merchant_id as "merchantId", w.url, w.events, w.active, w.created_at as "createdAt",
  (select count(*)::int from notifications.webhook_deliveries d
    where d.webhook_id = w.id and d.status = 'failed' and d.created_at > now() - interval '7 days') as failed`;

/** A merchant's addresses, and the log of what was sent to them. */
@Injectable()
export class WebhookQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  list(merchantIds: string[]): Promise<WebhookView[]> {
    return this.database.rows(
      `select ${VIEW} from notifications.webhooks w
        where w.merchant_id = any($1) and w.removed_at is null order by w.created_at, w.id`,
      [merchantIds],
    );
  }

  async one(merchantIds: string[], id: string): Promise<WebhookView> {
    const [row] = await this.database.rows<WebhookView>(
      `select ${VIEW} from notifications.webhooks w
        where w.id = $2 and w.merchant_id = any($1) and w.removed_at is null`,
      [merchantIds, id],
    );
    if (!row) throw webhookNotFound();
    return row;
  }

  async deliveries(
    merchantIds: string[],
    id: string,
    paging: { cursor?: string; limit: number },
  ): Promise<DeliveryPage> {
    await this.one(merchantIds, id);
    const after = readCursor(paging.cursor, 2);
    const rows = await this.database.rows<DeliveryView & { sort_key: string }>(
      `select d.id, d.event, d.status, d.attempts, d.created_at as "createdAt", d.delivered_at as "deliveredAt",
              case when d.status = 'pending' then d.next_at end as "nextAt", d.answer, d.failure, d.body,
              d.created_at::text as sort_key
         from notifications.webhook_deliveries d
        where d.webhook_id = $1 and ($3::timestamptz is null or (d.created_at, d.id) < ($3::timestamptz, $4::uuid))
        order by d.created_at desc, d.id desc limit $2`,
      [id, paging.limit + 1, after?.[0] ?? null, after?.[1] ?? null],
    );
    return page(
      rows,
      paging.limit,
      ({ sort_key: _key, ...row }) => row,
      (row) => cursorOf([row.sort_key, row.id]),
    );
  }
}
