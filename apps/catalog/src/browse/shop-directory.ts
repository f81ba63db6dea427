import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { Opening } from '../shop/opening.js';
import type { ShopEntity } from '../shop/shop.entity.js';
import { Kept } from './kept.js';
import type { KnownShop } from './shops-that-fit.js';

type Row = Pick<
  ShopEntity,
  'id' | 'slug' | 'name' | 'district' | 'lat' | 'lon' | 'fulfilment' | 'opening_hours' | 'closures'
> & { district_name: string | null };

const KEPT = 2_000;

/**
 * All open shops with what filters ask of shops. A city has hundreds, so they are kept here and lists never join them:
 * filters by shop come down to ids, and whether a shop is open could not be asked in SQL anyway.
 */
@Injectable()
export class ShopDirectory {
  private readonly shops: Kept<KnownShop[]>;

  constructor(
    @Inject(Database) database: Database,
    @Inject(Opening) private readonly opening: Opening,
  ) {
    this.shops = new Kept(async () => {
      const rows = await database.read<Row>(
        'shop-directory',
        `select s.id, s.slug, s.name, s.district, d.name as district_name, s.lat, s.lon, s.fulfilment, s.opening_hours, s.closures
           from catalog.shops s left join catalog.districts d on d.slug = s.district where s.status = 'open'`,
      );
      const now = new Date();
      return rows.map((row) => this.known(row, now));
    }, KEPT);
  }

  /** Shops that were named and are not known may have opened a moment ago. */
  async all(named: readonly string[] = []): Promise<KnownShop[]> {
    const shops = await this.shops.get();
    return named.some((slug) => !shops.some((shop) => shop.slug === slug)) ? this.shops.again() : shops;
  }

  private known(row: Row, now: Date): KnownShop {
    const { open, opensAt } = this.opening.state({ openingHours: row.opening_hours, closures: row.closures }, now);
    return {
      id: row.id,
      slug: row.slug,
      name: row.name,
      district: row.district,
      districtName: row.district_name ?? row.district ?? '',
      position: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
      ways: row.fulfilment,
      open,
      today: open || (opensAt !== undefined && new Date(opensAt).toDateString() === now.toDateString()),
    };
  }
}
