import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf } from '#platform/database/database';
import { STALE_DAYS } from './note-sync.js';

/** A till that has been silent for so long is broken: lists leave out what only it knew. Shoppers are told to ask before. */
export const HIDE_AFTER_DAYS = 7;

/** Hides the stock of tills that are silent, and forgets old answers to them. */
@Injectable()
export class HideStaleStock {
  constructor(@Inject(Database) private readonly database: Database) {}

  async hide(): Promise<number> {
    await this.database.rows(`delete from catalog.till_requests where at < now() - interval '3 days'`);
    await this.doubt();
    const silent = await this.database.rows<{ merchant_id: string }>(
      `select merchant_id from catalog.till_syncs
        where hidden_at is null and synced_at < now() - interval '${HIDE_AFTER_DAYS} days'`,
    );
    for (const { merchant_id: merchantId } of silent) await this.hideOf(merchantId);
    return silent.length;
  }

  /** What only silent tills know is likely no longer. */
  private async doubt(): Promise<void> {
    await this.database.rows(
      `update catalog.offers o set likely_until = now() from catalog.till_syncs t
        where t.synced_at < now() - $1 * interval '1 day' and o.merchant_id = t.merchant_id
          and o.confirmed_by = 'synced' and o.likely_until > now()`,
      [STALE_DAYS],
    );
  }

  /** The row of the till is what a message that comes right now queues at. */
  private hideOf(merchantId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const rows = await rowsOf(
        tx,
        `update catalog.till_syncs set hidden_at = now()
          where merchant_id = $1 and hidden_at is null and synced_at < now() - interval '${HIDE_AFTER_DAYS} days'
          returning merchant_id`,
        [merchantId],
      );
      if (rows.length === 0) return;
      await tx.query(
        `update catalog.offers set listed_until = now()
          where merchant_id = $1 and confirmed_by = 'synced' and (listed_until is null or listed_until > now())
            and offer_type not in ('service', 'made_to_order')`,
        [merchantId],
      );
    });
  }
}
