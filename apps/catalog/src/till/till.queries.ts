import { Inject, Injectable } from '@nestjs/common';
import { money } from '#contracts/money';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { STALE_DAYS } from './note-sync.js';
import type { TillSyncView, TillVariant, TillVariantPage } from './till-view.js';

/** What a till may read, and what the desk shows of tills. */
@Injectable()
export class TillQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Everything that the merchant has, to match it with what the till has. */
  async variants(merchantId: string, paging: { cursor?: string; limit: number }): Promise<TillVariantPage> {
    const after = readCursor(paging.cursor, 1);
    const rows = await this.database.rows<Omit<TillVariant, 'price'> & { price: number }>(
      `select v.id as "variantId", v.offer_id as "offerId", o.shop_id as "shopId",
              o.name || coalesce(' (' || v.name || ')', '') as name, v.sku, v.gtin, v.price, v.on_hand as "onHand",
              v.held, o.status
         from catalog.variants v join catalog.offers o on o.id = v.offer_id
        where o.merchant_id = $1 and v.merchant_id = $1 and v.active and ($3::uuid is null or v.id > $3::uuid)
        order by v.id limit $2`,
      [merchantId, paging.limit + 1, after?.[0] ?? null],
    );
    return page(
      rows,
      paging.limit,
      (row) => ({ ...row, price: money(row.price, this.config.CURRENCY) }),
      (row) => cursorOf([row.variantId]),
    );
  }

  syncs(merchantIds: string[]): Promise<TillSyncView[]> {
    return this.database.rows(
      `select t.merchant_id as "merchantId", t.synced_at as "syncedAt", t.key_name as "keyName", t.items,
              (select count(*)::int from catalog.offers o
                where o.merchant_id = t.merchant_id and o.confirmed_by = 'synced' and o.status = 'published') as offers,
              t.synced_at < now() - $2 * interval '1 day' as stale, t.hidden_at is not null as hidden
         from catalog.till_syncs t where t.merchant_id = any($1) order by t.merchant_id`,
      [merchantIds, STALE_DAYS],
    );
  }
}
