import { Inject, Injectable } from '@nestjs/common';
import { OrdersPort } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { TODAY } from '../renewal/standing-documents.js';
import type { SuspensionEntity } from '../suspension/suspension.entity.js';
import { suspensionView } from '../suspension/suspension.view.js';
import type { MerchantEntity } from './merchant.entity.js';
import type { StandingDocumentView, StandingShopView, StandingView } from './merchant.view.js';

/** SQL of a merchant's shops, as JSON; `m` is the merchant. */
export const SHOPS = `coalesce((
  select json_agg(json_build_object('id', a.shop_id, 'name', coalesce(a.shop ->> 'name', ''), 'applicationId', a.id,
           'hiddenFor', coalesce(s.hidden_for, '{}')) order by a.shop ->> 'name', a.shop_id)
    from merchants.applications a left join merchants.shop_standings s on s.shop_id = a.shop_id
   where a.merchant_id = m.id and a.status = 'approved'), '[]')`;

/** Documents that count: the newest accepted of each line of renewals, and those that never ran out. */
const DOCUMENTS = `coalesce((
  select json_agg(json_build_object('id', d.id, 'applicationId', d.application_id,
           'shopName', coalesce(a.shop ->> 'name', ''), 'kind', d.kind, 'name', d.name, 'validUntil', d.valid_until,
           'daysLeft', d.valid_until - ${TODAY}, 'renewal', coalesce(r.status, 'none'), 'renewalReason', r.reason)
           order by d.valid_until nulls last, d.kind, d.id)
    from merchants.documents d
    join merchants.applications a on a.id = d.application_id and a.merchant_id = m.id and a.status = 'approved'
    left join lateral (select status, reason from merchants.renewals r
                        where r.replaces = d.id order by sent_at desc limit 1) r on true
   where coalesce(r.status, '') <> 'accepted'
     and not exists (select 1 from merchants.renewals own where own.document_id = d.id and own.status <> 'accepted')), '[]')`;

export type StandingRow = MerchantEntity & { shops: StandingShopView[]; documents: StandingDocumentView[] };

/** How merchants stand: for themselves and for the city. */
@Injectable()
export class StandingQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
    @Inject(Config) private readonly config: Config,
  ) {}

  rows(merchantIds: readonly string[]): Promise<StandingRow[]> {
    return this.database.rows<StandingRow>(
      `select m.*, ${SHOPS} as shops, ${DOCUMENTS} as documents from merchants.merchants m
        where m.id = any($2) order by m.name, m.id`,
      [this.config.CITY_TIMEZONE, merchantIds],
    );
  }

  /** What only the city has proposed is not the merchant's business yet. */
  async standing(row: StandingRow, proposedToo: boolean): Promise<StandingView> {
    const suspensions = await this.database.rows<SuspensionEntity>(
      `select * from merchants.suspensions where merchant_id = $1 and ($2 or announced_at is not null)
        order by proposed_at desc limit 50`,
      [row.id, proposedToo],
    );
    return {
      id: row.id,
      name: row.name,
      status: row.status,
      leftAt: row.left_at?.toISOString() ?? null,
      leftBy: row.left_by,
      vatIdDoubtedAt: row.vat_id_doubted_at?.toISOString() ?? null,
      shops: row.shops,
      documents: row.documents,
      suspensions: suspensions.map(suspensionView),
      openOrders: await this.orders.openOrders({ shopIds: row.shops.map((shop) => shop.id) }),
    };
  }
}
