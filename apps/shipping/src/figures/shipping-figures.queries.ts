import { Inject, Injectable } from '@nestjs/common';
import type { Period, ShippingFigures } from '#contracts/figures';
import { Database } from '#platform/database/database';

/** What the city reports of shipments, by the time at which they were begun. */
@Injectable()
export class ShippingFigureQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async figures({ from, to }: Period): Promise<ShippingFigures> {
    const [row] = await this.database.read<ShippingFigures>(
      'figures-of-shipments',
      `with begun as (select * from shipping.shipments where created_at >= $1 and created_at < $2),
       methods as (select method, (count(*) filter (where status = 'handed_over'))::int as "handedOver"
                     from begun group by method)
       select count(*)::int as shipments, (count(*) filter (where status = 'handed_over'))::int as "handedOver",
              (percentile_cont(0.5) within group (order by extract(epoch from ready_at - created_at) / 3600))::float8
                as "readyMedianHours",
              (select coalesce(jsonb_agg(to_jsonb(m) order by "handedOver" desc, method), '[]') from methods m) as "byMethod"
         from begun`,
      [from, to],
    );
    return row!;
  }
}
