import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';

/**
 * SQL over rows of one term: whether enough different people asked to say nothing about one of them. Within a day askers
 * are told apart, over several days they are not, so there it takes more.
 */
export const ASKED_ENOUGH = 'max(askers) >= 3 or sum(askers) >= 6';

const RARE_DAYS = 31;
const KEPT_DAYS = 800;

/**
 * Forgets what was looked for: after a month every term that too few had asked in its calendar month, after two years
 * and a bit the rest. The sums of a day stay right, because forgotten terms are folded into one nameless row.
 */
@Injectable()
export class SweepSearches {
  constructor(@Inject(Database) private readonly database: Database) {}

  async sweep(): Promise<number> {
    await this.database.rows(`delete from catalog.search_days where day < current_date - $1::int`, [KEPT_DAYS]);
    const [row] = await this.database.rows<{ forgotten: number }>(
      `with known as (
         select term, date_trunc('month', day) as month from catalog.search_days group by 1, 2 having ${ASKED_ENOUGH}),
       gone as (
         delete from catalog.search_days d
          where d.day < current_date - $1::int and d.term <> '' and not exists (
            select 1 from known k where k.term = d.term and k.month = date_trunc('month', d.day))
          returning d.day, d.searches, d.without_hits),
       folded as (
         insert into catalog.search_days as d (day, term, searches, without_hits, askers)
         select day, '', sum(searches), sum(without_hits), 0 from gone group by day
         on conflict (day, term) do update set searches = d.searches + excluded.searches,
           without_hits = d.without_hits + excluded.without_hits)
       select count(*)::int as forgotten from gone`,
      [RARE_DAYS],
    );
    return row!.forgotten;
  }
}
