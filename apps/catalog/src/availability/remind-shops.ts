import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { shopNotFound } from '../catalog.errors.js';
import { DUE_COUNT } from './shelf.queries.js';

/** Fewer are not worth a letter. */
const LEAST = 3;
const AT_ONCE = 50;

/** Reminds shops to look along their shelves: once a week at most, in the morning, and only if there is something to do. */
@Injectable()
export class RemindShops {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** A shop that has just come or changed gets its first reminder after a week. */
  async remind(): Promise<number> {
    const due = await this.database.rows<{ id: string; merchant_id: string; offers: number }>(
      `select s.id, s.merchant_id, (${DUE_COUNT}) as offers from catalog.shops s
         left join catalog.shelf_reminders r on r.shop_id = s.id
        where s.status = 'open' and coalesce(r.wanted, true)
          and coalesce(r.reminded_at, s.touched_at) < now() - interval '7 days'
          and extract(hour from now() at time zone $1) between 8 and 11
        order by r.reminded_at nulls first, s.id limit ${AT_ONCE}`,
      [this.config.CITY_TIMEZONE],
    );
    let reminded = 0;
    for (const shop of due) {
      const told = await this.database.transaction((tx) => this.tell(tx, shop));
      if (told) reminded += 1;
    }
    return reminded;
  }

  async want(merchantIds: string[], shopId: string, wanted: boolean): Promise<void> {
    const rows = await this.database.rows(
      `insert into catalog.shelf_reminders (shop_id, merchant_id, wanted)
       select id, merchant_id, $3 from catalog.shops where id = $1 and merchant_id = any($2)
       on conflict (shop_id) do update set wanted = excluded.wanted returning shop_id`,
      [shopId, merchantIds, wanted],
    );
    if (rows.length === 0) throw shopNotFound();
  }

  /** Whoever moves the time forward tells; a second run of the job finds it moved. Shops with nothing to do wait a week, too. */
  private async tell(tx: Tx, shop: { id: string; merchant_id: string; offers: number }): Promise<boolean> {
    const moved = await rowsOf(
      tx,
      `insert into catalog.shelf_reminders as r (shop_id, merchant_id, reminded_at) values ($1, $2, now())
       on conflict (shop_id) do update set reminded_at = now()
         where r.wanted and (r.reminded_at is null or r.reminded_at < now() - interval '7 days') returning shop_id`,
      [shop.id, shop.merchant_id],
    );
    if (moved.length === 0 || shop.offers < LEAST) return false;
    await publish(tx, 'shelf_check.due', { shopId: shop.id, merchantId: shop.merchant_id, offers: shop.offers });
    return true;
  }
}
