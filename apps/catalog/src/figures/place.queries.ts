import { Inject, Injectable } from '@nestjs/common';
import type { CityPlaces, ShopPlace } from '#contracts/figures';
import { Database } from '#platform/database/database';

type PlaceRow = Omit<ShopPlace, 'since' | 'touchedAt'> & { since: Date; touchedAt: Date };

/** Where the shops of the city are and what they deal in, and where they could be. */
@Injectable()
export class PlaceQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async places(): Promise<CityPlaces> {
    const [shops, [lists]] = await Promise.all([
      this.shops(),
      this.database.read<Omit<CityPlaces, 'shops'>>(
        'lists-of-the-city',
        `select (select coalesce(jsonb_agg(to_jsonb(d) order by d.name), '[]') from catalog.districts d) as districts,
                (select coalesce(jsonb_agg(to_jsonb(s) order by s.name), '[]') from catalog.streets s) as streets,
                (select coalesce(jsonb_agg(jsonb_build_object('slug', c.slug,
                          'name', jsonb_build_object('de', c.name_de, 'en', c.name_en)) order by c.position), '[]')
                   from catalog.categories c where c.parent is null and c.law not like 'blocked%') as trades`,
      ),
    ]);
    return { shops, ...lists! };
  }

  private async shops(): Promise<ShopPlace[]> {
    const rows = await this.database.read<PlaceRow>(
      'places-of-shops',
      `with counted as (
         select shop_id, category_root, count(*) as offers, max(updated_at) as touched_at
           from catalog.offers where status = 'published' and shop_open group by shop_id, category_root),
       offers as (
         select shop_id, sum(offers)::int as offers, max(touched_at) as touched_at,
                (array_agg(category_root order by offers desc, category_root))[1] as trade
           from counted group by shop_id)
       select s.id, s.merchant_id as "merchantId", s.slug, s.name, s.kind, o.trade, s.district, s.street,
              s.house_number as "houseNumber", s.postcode, s.city, s.lat, s.lon, s.phone,
              s.opening_hours as "openingHours", s.step_free as "stepFree", coalesce(o.offers, 0) as offers,
              s.created_at as since, greatest(s.touched_at, o.touched_at) as "touchedAt"
         from catalog.shops s left join offers o on o.shop_id = s.id
        where s.status = 'open' order by s.name, s.id`,
    );
    return rows.map((row) => ({
      ...row,
      since: row.since.toISOString(),
      touchedAt: row.touchedAt.toISOString(),
    }));
  }
}
