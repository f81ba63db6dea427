import type pg from 'pg';
import type { DemoCity } from '../../../../demo/types.js';
import { demoId } from './demo-ids.js';

type Sql = Pick<pg.ClientBase, 'query'>;

/** What people looked for on one day before the demo begins. */
export interface PastSearch {
  daysAgo: number;
  term: string;
  searches: number;
  withoutHits: number;
  askers: number;
}

/** The first shops were there from the start, the last ones came this summer; some have not been touched since. */
export async function writePast(sql: Sql, city: DemoCity, searches: readonly PastSearch[]): Promise<void> {
  const shops = city.shops.map(({ slug }, at) => ({
    id: demoId('shop', slug),
    days: at < 30 ? 240 : 240 - 6 * (at % 30),
  }));
  await sql.query(
    `update catalog.shops s set created_at = now() - days * interval '1 day', touched_at = now() - days * interval '1 day'
       from jsonb_to_recordset($1::jsonb) as past(id uuid, days int)
      where s.id = past.id and s.created_at = s.touched_at`,
    [JSON.stringify(shops)],
  );
  await sql.query(
    `insert into catalog.search_days (day, term, searches, without_hits, askers)
     select current_date - "daysAgo", term, searches, "withoutHits", askers
       from jsonb_to_recordset($1::jsonb) as past("daysAgo" int, term text, searches int, "withoutHits" int, askers int)
     on conflict do nothing`,
    [JSON.stringify(searches)],
  );
}
