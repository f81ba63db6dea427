import { Inject, Injectable } from '@nestjs/common';
import type { CatalogFigures, Period } from '#contracts/figures';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { ASKED_ENOUGH } from '../search-log/sweep-searches.js';

type Stock = Omit<CatalogFigures, 'searches' | 'searchesWithoutHits' | 'termsWithoutHits'>;
type Searches = Pick<CatalogFigures, 'searches' | 'searchesWithoutHits' | 'termsWithoutHits'>;

/** A page or an offer that nobody touched for so long may be out of date. */
const FRESH_DAYS = 90;
const CONFIRMED_DAYS = 30;
const MANY_OFFERS = 50;
const TERMS_SHOWN = 12;

/** What the city reports of the catalogue. */
@Injectable()
export class CatalogFigureQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async figures(period: Period): Promise<CatalogFigures> {
    const [stock, searches] = await Promise.all([this.stock(period), this.searches(period)]);
    return { ...stock, ...searches };
  }

  /** Only the last change of a page or an offer is known: what depends on it is as of now, whatever the period. */
  private async stock({ from, to }: Period): Promise<Stock> {
    const [row] = await this.database.read<Stock>(
      'figures-of-the-catalog',
      `with offers as (
         select shop_id, count(*) as live, max(updated_at) as touched_at,
                count(*) filter (where updated_at >= now() - ${CONFIRMED_DAYS} * interval '1 day') as confirmed
           from catalog.offers where status = 'published' and shop_open
          group by shop_id)
       select count(*)::int as "profilesLive",
              (count(*) filter (where s.created_at >= $1))::int as "profilesNew",
              (count(*) filter (where greatest(s.touched_at, o.touched_at)
                                        >= now() - ${FRESH_DAYS} * interval '1 day'))::int as "profilesFresh",
              coalesce(sum(o.live), 0)::int as "offersLive",
              coalesce(sum(o.confirmed), 0)::int as "offersConfirmed",
              (count(*) filter (where o.live >= ${MANY_OFFERS}))::int as "shopsWithManyOffers"
         from catalog.shops s left join offers o on o.shop_id = s.id
        where s.status = 'open' and s.created_at < $2`,
      [from, to],
    );
    return row!;
  }

  /** By the days of the city; the day in which the period ends belongs to it only when it ends later than midnight. */
  private async searches({ from, to }: Period): Promise<Searches> {
    const [row] = await this.database.read<Searches>(
      'figures-of-searches',
      `with days as (
         select * from catalog.search_days
          where day >= ($1::timestamptz at time zone $3)::date
            and day <= (($2::timestamptz - interval '1 microsecond') at time zone $3)::date),
       missing as (
         select term, sum(without_hits)::int as searches from days where term <> '' and without_hits > 0
          group by term having ${ASKED_ENOUGH} order by searches desc, term limit ${TERMS_SHOWN})
       select coalesce(sum(searches), 0)::int as searches, coalesce(sum(without_hits), 0)::int as "searchesWithoutHits",
              (select coalesce(jsonb_agg(jsonb_build_object('term', term, 'searches', searches)
                                         order by searches desc, term), '[]') from missing) as "termsWithoutHits"
         from days`,
      [from, to, this.config.CITY_TIMEZONE],
    );
    return row!;
  }
}
