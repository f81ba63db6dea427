import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { orderNotFound } from '../orders.errors.js';
import {
  merchantOrder,
  type MerchantOrderDetail,
  type MerchantOrderPage,
  type MerchantOrderRow,
} from './merchant-order-view.js';
import { ORDER_JSON } from './order.queries.js';

export interface MerchantOrderFilter {
  merchantIds: string[];
  statuses: string[];
  shopId?: string;
  cursor?: string;
  limit: number;
}

const ROW = `select ${ORDER_JSON} as "order", o.shop_name, c.note,
    jsonb_build_object('name', c.name, 'email', c.email, 'phone', c.phone) as contact
  from orders.orders o join orders.checkouts c on c.id = o.checkout_id`;

/** Orders within the asker's merchants. Unpaid ones are nobody's business yet. */
@Injectable()
export class MerchantOrderQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async list(filter: MerchantOrderFilter): Promise<MerchantOrderPage> {
    const after = readCursor(filter.cursor, 2);
    const [rows, counts] = await Promise.all([
      this.database.rows<MerchantOrderRow>(
        `${ROW} where o.merchant_id = any($1) and o.status = any($2) and ($3::uuid is null or o.shop_id = $3)
            and ($4::timestamptz is null or (o.placed_at, o.id) < ($4, $5::uuid))
          order by o.placed_at desc, o.id desc limit $6`,
        [
          filter.merchantIds,
          filter.statuses,
          filter.shopId ?? null,
          after?.[0] ?? null,
          after?.[1] ?? null,
          filter.limit + 1,
        ],
      ),
      this.counts(filter.merchantIds, filter.shopId),
    ]);
    const cursor = (row: MerchantOrderRow) => cursorOf([row.order.placedAt, row.order.id]);
    return { ...page(rows, filter.limit, merchantOrder, cursor), counts };
  }

  async detail(id: string, merchantIds: string[]): Promise<MerchantOrderDetail> {
    const [row] = await this.database.rows<MerchantOrderRow>(
      `${ROW} where o.id = $1 and o.merchant_id = any($2) and o.status not in ('placed', 'expired')`,
      [id, merchantIds],
    );
    if (!row) throw orderNotFound();
    const history = await this.database.rows<{ at: Date; what: string }>(
      `select at, what from orders.order_events where order_id = $1 order by at, id`,
      [id],
    );
    return { ...merchantOrder(row), history: history.map(({ at, what }) => ({ at: at.toISOString(), what })) };
  }

  private async counts(merchantIds: string[], shopId?: string): Promise<Record<string, number>> {
    const rows = await this.database.rows<{ status: string; count: number }>(
      `select status, count(*)::int as count from orders.orders
        where merchant_id = any($1) and status not in ('placed', 'expired') and ($2::uuid is null or shop_id = $2) group by status`,
      [merchantIds, shopId ?? null],
    );
    return Object.fromEntries(rows.map((row) => [row.status, row.count]));
  }
}
