import { Inject, Injectable } from '@nestjs/common';
import type { AppealNotice, DocumentNotice, MerchantNotice, SuspensionNotice } from '#contracts/ports';
import { Database } from '#platform/database/database';
import type { AppealEntity } from '../appeal/appeal.entity.js';
import { appealUntil } from '../appeal/appeal-deadline.js';
import type { SuspensionEntity } from '../suspension/suspension.entity.js';
import type { MerchantEntity } from './merchant.entity.js';

/** What letters about merchants say; asked when they are written, so that they tell how it is then. */
@Injectable()
export class NoticeQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async suspension(id: string): Promise<SuspensionNotice | null> {
    const [row] = await this.database.rows<SuspensionEntity & { name: string; email: string; shops: string[] }>(
      `select s.*, m.name, m.email, array(select a.shop ->> 'name' from merchants.applications a
                where a.shop_id = any(s.shop_ids) order by 1) as shops
         from merchants.suspensions s join merchants.merchants m on m.id = s.merchant_id where s.id = $1`,
      [id],
    );
    return row
      ? {
          id,
          merchantId: row.merchant_id,
          merchantName: row.name,
          email: row.email,
          shops: row.shops,
          status: row.status,
          kind: row.kind,
          statement: row.statement,
          until: row.until?.toISOString() ?? null,
          announcedAt: row.announced_at?.toISOString() ?? null,
          takesEffectAt: row.takes_effect_at?.toISOString() ?? null,
          cancelOpen: row.cancel_open,
          holdPayouts: row.hold_payouts,
          endReason: row.end_reason,
          appealUntil: appealUntil(row.announced_at ?? row.proposed_at).toISOString(),
        }
      : null;
  }

  async appeal(id: string): Promise<AppealNotice | null> {
    const [row] = await this.database.rows<AppealEntity & { merchant_name: string }>(
      `select p.*, coalesce(m.name, a.legal ->> 'name', '') as merchant_name from merchants.appeals p
         left join merchants.merchants m on m.id = p.merchant_id
         left join merchants.applications a on a.id = p.application_id where p.id = $1`,
      [id],
    );
    return row
      ? {
          id,
          merchantId: row.merchant_id,
          merchantName: row.merchant_name,
          against: row.against as AppealNotice['against'],
          againstAt: row.against_at.toISOString(),
          text: row.text,
          appellant: { name: row.appellant_name, email: row.appellant_email },
          status: row.status,
          reason: row.reason,
          applicationId: row.application_id,
        }
      : null;
  }

  async document(id: string): Promise<DocumentNotice | null> {
    const [row] = await this.database.rows<DocumentNotice>(
      `select d.id, m.id as "merchantId", m.name as "merchantName", m.email, coalesce(a.shop ->> 'name', '') as "shopName",
              d.kind, d.name, d.valid_until::text as "validUntil", r.reason
         from merchants.documents d
         join merchants.applications a on a.id = d.application_id
         join merchants.merchants m on m.id = a.merchant_id
         left join merchants.renewals r on r.document_id = d.id where d.id = $1`,
      [id],
    );
    return row ?? null;
  }

  async merchant(id: string): Promise<MerchantNotice | null> {
    const [row] = await this.database.rows<MerchantEntity>(`select * from merchants.merchants where id = $1`, [id]);
    return row
      ? { id, name: row.name, email: row.email, leftAt: row.left_at?.toISOString() ?? null, vatId: row.vat_id }
      : null;
  }
}
