import { Inject, Injectable } from '@nestjs/common';
import type { OpenOrders } from '#contracts/ports';
import { Database } from '#platform/database/database';

/** How much shops still have to do, by count only: what they earn is nobody's business. */
@Injectable()
export class OpenOrdersQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async of(shopIds: readonly string[]): Promise<OpenOrders> {
    const [counts] = await this.database.rows<OpenOrders>(
      `select count(*) filter (where status = 'open')::int as unanswered,
              count(*) filter (where status in ('accepted', 'confirmed'))::int as "toPack",
              count(*) filter (where status = 'ready')::int as ready
         from orders.orders where shop_id = any($1) and status in ('open', 'accepted', 'confirmed', 'ready')`,
      [shopIds],
    );
    return counts!;
  }
}
