import { Inject, Injectable } from '@nestjs/common';
import type { Period, ReturnFigures } from '#contracts/figures';
import { Database } from '#platform/database/database';

/** What the city reports of returns. */
@Injectable()
export class ReturnFigureQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async figures({ from, to }: Period): Promise<ReturnFigures> {
    const [row] = await this.database.read<ReturnFigures>(
      'figures-of-returns',
      `with asked as (select * from returns.returns where requested_at >= $1 and requested_at < $2),
       paid as (
         select shop_id as "shopId", merchant_id as "merchantId", count(*)::int as orders, sum(refund)::float8 as amount
           from returns.returns where refunded_at >= $1 and refunded_at < $2 and refund > 0
          group by shop_id, merchant_id)
       select (select count(*)::int from asked) as requested,
              (select count(*)::int from asked where received_at is not null) as received,
              (select coalesce(sum(orders), 0)::int from paid) as refunded,
              (select coalesce(jsonb_agg(to_jsonb(p) order by "shopId"), '[]') from paid p) as refunds`,
      [from, to],
    );
    return row!;
  }
}
