import { Inject, Injectable } from '@nestjs/common';
import type { Period } from '#contracts/figures';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import type { ApplicationFigures } from './figures.view.js';
import type { Seat } from './money-of.js';

/** What this service itself adds to the city's report. */
@Injectable()
export class MerchantFigureQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async applications({ from, to }: Period): Promise<ApplicationFigures> {
    const [row] = await this.database.read<ApplicationFigures>(
      'figures-of-applications',
      `select (count(*) filter (where submitted_at >= $1 and submitted_at < $2))::int as submitted,
              (count(*) filter (where status = 'approved' and decided_at >= $1 and decided_at < $2))::int as approved,
              (count(*) filter (where status = 'rejected' and decided_at >= $1 and decided_at < $2))::int as rejected,
              (percentile_cont(0.5) within group (order by extract(epoch from decided_at - submitted_at) / 3600)
                 filter (where decided_at >= $1 and decided_at < $2))::float8 as "decisionMedianHours"
         from merchants.applications where submitted_at < $2`,
      [from, to],
    );
    return row!;
  }

  /** Of every merchant, whether their seat is in the city and whether the city may see their figures now. */
  async seats(): Promise<Map<string, Seat>> {
    const rows = await this.database.read<Seat>(
      'seats-of-merchants',
      `select m.id as "merchantId", lower(m.city) = lower($1) as here, coalesce(c.given, false) as agreed
         from merchants.merchants m
         left join lateral (
           select given from merchants.figure_consents where merchant_id = m.id order by at desc, id desc limit 1) c on true`,
      [this.config.CITY_NAME],
    );
    return new Map(rows.map((row) => [row.merchantId, row]));
  }
}
