import { Inject, Injectable } from '@nestjs/common';
import { money } from '#contracts/money';
import type { ImageView } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { shopNotFound } from '../catalog.errors.js';
import { AVAILABILITY_COLUMNS } from './availability-sql.js';
import { availabilityView, type AvailabilityRow } from './availability-view.js';
import type { ShelfItem, ShelfView } from './shelf-view.js';

/** A week's check is about so many offers of a shop: the most asked for. */
export const TOP_OFFERS = 40;
/** What was known within so many days need not be looked at. */
export const FRESH_DAYS = 6;
const SHOWN = 12;

type Row = AvailabilityRow & {
  id: string;
  name: string;
  slug: string;
  image: ImageView | null;
  price_from: number;
  available: number;
  on_hand: number;
  sold: number;
  fresh: boolean;
};

/** What a shop should look at along its shelf. */
@Injectable()
export class ShelfQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async shelf(merchantIds: string[], shopId: string): Promise<ShelfView> {
    const [shop] = await this.database.rows<{ wanted: boolean }>(
      `select coalesce(r.wanted, true) as wanted from catalog.shops s
         left join catalog.shelf_reminders r on r.shop_id = s.id
        where s.id = $1 and s.merchant_id = any($2)`,
      [shopId, merchantIds],
    );
    if (!shop) throw shopNotFound();
    const top = await this.database.rows<Row>(TOP, [shopId]);
    const due = top.filter((row) => !row.fresh);
    return {
      due: due.slice(0, SHOWN).map((row) => this.item(row)),
      dueTotal: due.length,
      freshTotal: top.length - due.length,
      reminder: shop.wanted,
    };
  }

  private item(row: Row): ShelfItem {
    return {
      id: row.id,
      name: row.name,
      slug: row.slug,
      image: row.image,
      price: money(row.price_from, this.config.CURRENCY),
      onHand: row.on_hand,
      sold: row.sold,
      availability: availabilityView(row),
    };
  }
}

/** Goods that shoppers see and that should be there, with what was sold of them. */
const shelfOf = (shop: string): string => `
  select o.id, o.name, o.slug, o.images -> 0 as image, o.price_from, o.published_at, ${AVAILABILITY_COLUMNS}, o.offer_type,
         v.on_hand, v.available, coalesce(m.sold, 0)::int as sold
    from catalog.offers o
    join lateral (select sum(x.on_hand)::int as on_hand, sum(greatest(0, x.on_hand - x.held))::int as available
                    from catalog.variants x where x.offer_id = o.id and x.active) v
           on v.available > 0 or o.confirmed_at > now() - interval '${FRESH_DAYS} days'
    left join lateral (select -sum(y.quantity) as sold from catalog.stock_movements y
                         join catalog.variants x on x.id = y.variant_id
                        where x.offer_id = o.id and y.kind = 'sold' and y.at > now() - interval '60 days') m on true
   where o.shop_id = ${shop} and o.status = 'published' and o.offer_type not in ('service', 'made_to_order')`;

const TOP = `with top as (${shelfOf('$1')} order by sold desc, o.published_at desc, o.id limit ${TOP_OFFERS})
  select t.*, coalesce(greatest(t.confirmed_at, t.synced_at) > now() - interval '${FRESH_DAYS} days', false) as fresh
    from top t order by t.sold desc, t.published_at desc, t.id`;

/** How many of a shop's most asked for offers have to be looked at. */
export const DUE_COUNT = `select count(*)::int from (${shelfOf('s.id')} order by sold desc, o.published_at desc, o.id limit ${TOP_OFFERS}) t
  where coalesce(greatest(t.confirmed_at, t.synced_at) <= now() - interval '${FRESH_DAYS} days', true)`;
