import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import { tooManyWebhooks, webhookNotFound, webhookUrl } from '../notifications.errors.js';
import { urlFault } from './public-address.js';
import { webhookSecret } from './sign-webhook.js';
import type { WebhookBodyInput, WebhookChange } from './webhook.view.js';

const MOST = 10;

/** Adds, changes and removes the addresses to which a merchant's messages go. */
@Injectable()
export class KeepWebhook {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async add(input: WebhookBodyInput): Promise<{ id: string; secret: string }> {
    this.check(input.url);
    const id = newId();
    await this.database.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`webhooks/${input.merchantId}`]);
      const [row] = await rowsOf<{ count: number }>(
        tx,
        `select count(*)::int as count from notifications.webhooks where merchant_id = $1 and removed_at is null`,
        [input.merchantId],
      );
      if (row!.count >= MOST) throw tooManyWebhooks(MOST);
      await tx.query(`insert into notifications.webhooks (id, merchant_id, url, events) values ($1, $2, $3, $4)`, [
        id,
        input.merchantId,
        input.url,
        input.events,
      ]);
      await tellListening(tx, input.merchantId);
    });
    return { id, secret: this.secret(id, 1) };
  }

  async change(merchantIds: string[], id: string, change: WebhookChange): Promise<void> {
    if (change.url !== undefined) this.check(change.url);
    await this.write(
      merchantIds,
      id,
      `url = coalesce($3, url), events = coalesce($4::text[], events), active = coalesce($5, active)`,
      [change.url ?? null, change.events ?? null, change.active ?? null],
    );
  }

  /** The old secret is worth nothing from now on. */
  async renewSecret(merchantIds: string[], id: string): Promise<{ id: string; secret: string }> {
    const row = await this.write(merchantIds, id, `generation = generation + 1`, []);
    return { id, secret: this.secret(id, row.generation) };
  }

  async remove(merchantIds: string[], id: string): Promise<void> {
    await this.write(merchantIds, id, `removed_at = now()`, []);
  }

  private async write(
    merchantIds: string[],
    id: string,
    set: string,
    values: unknown[],
  ): Promise<{ merchant_id: string; generation: number }> {
    return this.database.transaction(async (tx) => {
      const [row] = await rowsOf<{ merchant_id: string; generation: number }>(
        tx,
        `update notifications.webhooks set ${set}
          where id = $1 and merchant_id = any($2) and removed_at is null returning merchant_id, generation`,
        [id, merchantIds, ...values],
      );
      if (!row) throw webhookNotFound();
      await tellListening(tx, row.merchant_id);
      return row;
    });
  }

  private secret(id: string, generation: number): string {
    return webhookSecret(this.config.AUTH_SECRET, { id, generation });
  }

  private check(url: string): void {
    const fault = this.config.WEBHOOKS_ANYWHERE ? (URL.canParse(url) ? null : 'malformed') : urlFault(url);
    if (fault) throw webhookUrl(fault);
  }
}

/** The catalog tells of stock only where somebody listens. */
async function tellListening(tx: Tx, merchantId: string): Promise<void> {
  const rows = await rowsOf(
    tx,
    `select 1 from notifications.webhooks
      where merchant_id = $1 and removed_at is null and active and 'stock.changed' = any(events) limit 1`,
    [merchantId],
  );
  await publish(tx, 'stock.listening_changed', { merchantId, listening: rows.length > 0 });
}
