import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { passBoundary } from '#platform/crash';
import { Database } from '#platform/database/database';
import { schedule } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { waitAfter } from './backoff.js';
import { DELIVERY_MOVES } from './delivery-status.js';
import { postSafely, type Answer } from './post-safely.js';
import { SIGNATURE_HEADER, signWebhook, webhookSecret } from './sign-webhook.js';
import { WebhookBody } from './webhook-body.js';
import type { WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.js';

type Due = WebhookDeliveryEntity & Pick<WebhookEntity, 'merchant_id' | 'url' | 'generation'> & { wanted: boolean };

/** Longer than the slowest answer: so long nobody else sends the same. */
const TAKEN_SECONDS = 60;

/**
 * Sends one message to one address. Whoever sends takes it first, so that a job which runs twice does not send twice;
 * a crash in between lets go after a minute. Receivers tell repetitions by the id.
 */
@Injectable()
export class SendWebhook {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(WebhookBody) private readonly bodies: WebhookBody,
  ) {}

  async send(deliveryId: string): Promise<void> {
    const [due] = await this.database.rows<Due>(TAKE, [deliveryId]);
    if (!due) return;
    const body = due.wanted ? (due.body ?? (await this.bodies.write(due, due.merchant_id))) : null;
    const answer: Answer = body ? await this.post(due, body) : { status: null, failure: 'not_wanted' };
    passBoundary();
    await this.note(due, body, answer);
  }

  /** What no job is under way for any more, because a process died or the queue was emptied. */
  async sendLeftOver(): Promise<number> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from notifications.webhook_deliveries
        where status = 'pending' and next_at < now() - interval '5 minutes' order by next_at limit 100`,
    );
    for (const { id } of rows) await this.send(id);
    return rows.length;
  }

  /** The log is kept for a month. */
  async forget(): Promise<number> {
    const rows = await this.database.rows(
      `delete from notifications.webhook_deliveries
        where status <> 'pending' and created_at < now() - interval '30 days' returning id`,
    );
    return rows.length;
  }

  private post(due: Due, body: string): Promise<Answer> {
    const secret = webhookSecret(this.config.AUTH_SECRET, { id: due.webhook_id, generation: due.generation });
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Lieblingsladen-Webhook/1',
      'lieblingsladen-event': due.event,
      'lieblingsladen-delivery': due.id,
      [SIGNATURE_HEADER]: signWebhook(secret, body, new Date()),
    };
    return postSafely(due.url, body, headers, { anywhere: this.config.WEBHOOKS_ANYWHERE });
  }

  private async note(due: Due, body: string | null, { status, failure }: Answer): Promise<void> {
    const wait = failure === 'not_wanted' ? null : waitAfter(due.attempts);
    const seen = { body, answer: status, failure };
    await this.database.transaction(async (tx) => {
      const moveTo = (to: 'delivered' | 'failed', also: object) =>
        move(tx, 'notifications.webhook_deliveries', DELIVERY_MOVES, due.id, to, { ...seen, ...also });
      if (!failure) return void (await moveTo('delivered', { delivered_at: new Date() }));
      if (wait === null) return void (await moveTo('failed', {}));
      await tx.query(
        `update notifications.webhook_deliveries set body = $2, answer = $3, failure = $4, next_at = now() + $5 * interval '1 millisecond'
          where id = $1 and status = 'pending'`,
        [due.id, body, status, failure, wait],
      );
      await schedule(tx, 'notifications', 'send-webhook', { deliveryId: due.id }, { delayMs: wait });
    });
  }
}

const TAKE = `update notifications.webhook_deliveries d
    set attempts = d.attempts + 1, next_at = now() + interval '${TAKEN_SECONDS} seconds'
   from notifications.webhooks w
  where d.id = $1 and d.status = 'pending' and d.next_at <= now() + interval '1 second' and w.id = d.webhook_id
  returning d.*, w.merchant_id, w.url, w.generation, (w.active and w.removed_at is null or d.event = 'test') as wanted`;
