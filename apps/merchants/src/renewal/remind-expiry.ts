import { Inject, Injectable } from '@nestjs/common';
import { MACHINE } from '#platform/audit/record';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { noteMerchant } from '../history/note-merchant.js';
import { hideShops } from '../merchant/hide-shops.js';
import { COUNTING, TODAY } from './standing-documents.js';

/** Days before the end at which a merchant is reminded; with 0 it is over. */
export const REMIND_DAYS = [60, 30, 7, 0] as const;

interface Due {
  id: string;
  name: string;
  valid_until: string;
  days: number;
  merchant_id: string;
  merchant_name: string;
  shop_id: string;
}

/**
 * Reminds of documents that run out, and hides the offers of a shop whose document has. The row of a reminder, its
 * fact and its effect are one transaction, so each happens exactly once however often and in how many processes this
 * runs. After a long stand-still only the nearest reminder goes out.
 */
@Injectable()
export class RemindExpiry {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async remind(): Promise<number> {
    const due = await this.database.rows<Due>(
      `with counting as (${COUNTING}),
            nearest as (
              select c.*, (select min(days) from unnest($2::int[]) as days
                            where case when days = 0 then c.valid_until < ${TODAY}
                                       else c.valid_until - ${TODAY} <= days end) as days
                from counting c)
       select id, name, valid_until::text, days, merchant_id, merchant_name, shop_id from nearest n
        where days is not null and not exists (select 1 from merchants.document_reminders r
                where r.document_id = n.id and r.valid_until = n.valid_until and r.days <= n.days)
        order by valid_until, id limit 200`,
      [this.config.CITY_TIMEZONE, REMIND_DAYS],
    );
    for (const document of due) await this.database.transaction((tx) => this.one(tx, document));
    return due.length;
  }

  private async one(tx: Tx, due: Due): Promise<void> {
    const merchant = { id: due.merchant_id, name: due.merchant_name };
    await tx.query(`select 1 from merchants.merchants where id = $1 for update`, [merchant.id]);
    const noted = await rowsOf(
      tx,
      `insert into merchants.document_reminders (document_id, valid_until, days)
       select d.id, d.valid_until, $3 from merchants.documents d
        where d.id = $1 and d.valid_until = $2
          and not exists (select 1 from merchants.renewals r where r.replaces = d.id and r.status = 'accepted')
       on conflict do nothing returning document_id`,
      [due.id, due.valid_until, due.days],
    );
    if (noted.length === 0) return;
    if (due.days === 0) await hideShops(tx, merchant.id, [due.shop_id], 'document_expired');
    await publish(tx, 'document.expiring', { documentId: due.id, merchantId: merchant.id, days: due.days });
    const what = due.days === 0 ? 'document_expired' : 'document_reminder';
    await noteMerchant(tx, merchant, what, MACHINE, `${due.name}, ${due.valid_until}`);
  }
}
