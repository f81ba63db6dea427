import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { shopNotFound, shopUnavailable } from '../catalog.errors.js';
import { SearchEngine } from '../search/search-engine.js';
import { FOR_A_TIME } from '../standing/hidden-goods.js';
import { dayOf } from './day.js';
import { Opening } from './opening.js';
import type { ShopEntity } from './shop.entity.js';
import {
  SHOP_COLUMNS,
  SHOP_TABLES,
  shopDetail,
  shopSummary,
  type DistrictList,
  type ShopDetail,
  type ShopPage,
  type ShopRow,
  type ShopSummary,
} from './shop-view.js';

export interface ShopFilter {
  district?: string;
  /** A category in which the shop has offers, leaf or root. */
  category?: string;
  q?: string;
  open?: boolean;
  cursor?: string;
  limit: number;
}

type Hours = Pick<ShopEntity, 'id' | 'opening_hours' | 'closures'>;

const HOURS_KEPT = 5_000;

/** What shoppers see of shops: one indexed query each. */
@Injectable()
export class ShopQueries {
  private hours: { rows: Hours[]; until: number } = { rows: [], until: 0 };

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Opening) private readonly opening: Opening,
    @Inject(SearchEngine) private readonly engine: SearchEngine,
  ) {}

  async list(filter: ShopFilter): Promise<ShopPage> {
    const after = readCursor(filter.cursor, 2);
    const openIds = filter.open === undefined ? null : await this.idsByState(filter.open);
    const rows = await this.database.read<ShopRow>(
      'shops',
      `select ${SHOP_COLUMNS} from ${SHOP_TABLES}
        where s.status = 'open'
          and ($3::text is null or (s.name, s.id) > ($3::text, $4::uuid))
          and ($5::text is null or s.district = $5)
          and ($6::text is null or exists (select from catalog.offers o where o.shop_id = s.id
                and o.status = 'published' and o.shop_open and (o.category = $6 or o.category_root = $6)))
          and ($7::uuid[] is null or s.id = any($7))
          and ($1::uuid[] is null or s.id = any($1))
        order by s.name, s.id limit $2`,
      [
        filter.q?.trim() ? await this.engine.shopsFor(filter.q) : null,
        filter.limit + 1,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.district ?? null,
        filter.category ?? null,
        openIds,
      ],
    );
    return page(
      rows,
      filter.limit,
      (row) => shopSummary(row, this.opening),
      (row) => cursorOf([row.name, row.id]),
    );
  }

  /** These shops in this order, as far as they are open to the public. */
  async named(ids: readonly string[], district: string | null): Promise<ShopSummary[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.read<ShopRow>(
      'shops-named',
      `select ${SHOP_COLUMNS} from ${SHOP_TABLES}
        where s.status = 'open' and s.id = any($1::uuid[]) and ($2::text is null or s.district = $2)
        order by array_position($1::uuid[], s.id)`,
      [ids, district],
    );
    return rows.map((row) => shopSummary(row, this.opening));
  }

  async detail(slug: string): Promise<ShopDetail> {
    const [row] = await this.database.read<ShopRow>(
      'shop-detail',
      `select ${SHOP_COLUMNS} from ${SHOP_TABLES} where s.slug = $1 and s.status = 'open'`,
      [slug],
    );
    if (!row) throw await this.whyNot(slug);
    return shopDetail(row, this.opening, dayOf(new Date()));
  }

  private async whyNot(slug: string): Promise<Error> {
    const hidden = await this.database.read(
      'hidden-shop',
      `select 1 from catalog.shops s join catalog.shop_standings st on st.shop_id = s.id
        where s.slug = $1 and ${FOR_A_TIME}`,
      [slug],
    );
    return hidden.length > 0 ? shopUnavailable() : shopNotFound();
  }

  async districts(): Promise<DistrictList> {
    const items = await this.database.read<{ slug: string; name: string; shops: number }>(
      'districts',
      `select d.slug, d.name, count(s.id)::int as shops
         from catalog.districts d left join catalog.shops s on s.district = d.slug and s.status = 'open'
        group by d.slug, d.name order by d.name collate "de-x-icu"`,
    );
    return { items };
  }

  /** Whether a shop is open is no column: opening hours are read here, for all shops, and kept for some seconds. */
  private async idsByState(open: boolean): Promise<string[]> {
    if (this.hours.until < Date.now()) {
      const rows = await this.database.read<Hours>(
        'shop-hours',
        `select id, opening_hours, closures from catalog.shops where status = 'open'`,
      );
      this.hours = { rows, until: Date.now() + HOURS_KEPT };
    }
    return this.hours.rows
      .filter((row) => this.opening.state({ openingHours: row.opening_hours, closures: row.closures }).open === open)
      .map((row) => row.id);
  }
}
