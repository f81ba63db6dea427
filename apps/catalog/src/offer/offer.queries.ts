import { Inject, Injectable } from '@nestjs/common';
import { money } from '#contracts/money';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { offerNotFound, offerUnavailable } from '../catalog.errors.js';
import { Opening } from '../shop/opening.js';
import type { ShopEntity } from '../shop/shop.entity.js';
import { FOR_A_TIME } from '../standing/hidden-goods.js';
import type { OfferEntity } from './offer.entity.js';
import {
  AVAILABLE_CAP,
  CARD_COLUMNS,
  offerCard,
  type CardRow,
  type OfferDetail,
  type OfferPage,
} from './offer-view.js';
import type { VariantEntity } from './variant.entity.js';

export type OfferSort = 'newest' | 'price' | '-price';

export interface OfferFilter {
  category?: string;
  /** Slug of a shop. */
  shop?: string;
  sort: OfferSort;
  cursor?: string;
  limit: number;
}

type DetailRow = CardRow &
  Pick<
    OfferEntity,
    'description' | 'category' | 'vat_rate' | 'minimum_age' | 'withdrawal' | 'attributes' | 'images'
  > & {
    category_name: { de: string; en: string } | null;
    variants: Pick<VariantEntity, 'id' | 'name' | 'price' | 'deposit' | 'on_hand' | 'held' | 'gtin' | 'unit_price'>[];
    shop: Pick<ShopEntity, 'street' | 'house_number' | 'district' | 'opening_hours' | 'closures' | 'legal'>;
  };

const ORDERS: Record<OfferSort, { by: string; key: string; after: string; cast: string }> = {
  newest: { by: 'o.published_at desc, o.id desc', key: 'o.published_at', after: '<', cast: 'timestamptz' },
  price: { by: 'o.price_from, o.id', key: 'o.price_from', after: '>', cast: 'int' },
  '-price': { by: 'o.price_from desc, o.id desc', key: 'o.price_from', after: '<', cast: 'int' },
};

/** What shoppers see of offers: one indexed query each. */
@Injectable()
export class OfferQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  async list(filter: OfferFilter): Promise<OfferPage> {
    const order = ORDERS[filter.sort];
    const after = readCursor(filter.cursor, 2);
    const values: unknown[] = [filter.limit + 1];
    const where = [`o.status = 'published'`, 'o.shop_open'];
    if (filter.category) {
      values.push(filter.category);
      // A slug names a leaf or a root, never both; asking each column alone keeps the index in use.
      where.push(`${(await this.isRoot(filter.category)) ? 'o.category_root' : 'o.category'} = $${values.length}`);
    }
    if (filter.shop) {
      values.push(filter.shop);
      where.push(`o.shop_id = (select id from catalog.shops where slug = $${values.length})`);
    }
    if (after) {
      values.push(after[0], after[1]);
      where.push(`(${order.key}, o.id) ${order.after} ($${values.length - 1}::${order.cast}, $${values.length}::uuid)`);
    }
    const text = `select ${CARD_COLUMNS}, ${order.key}::text as sort_key from catalog.offers o
      where ${where.join(' and ')} order by ${order.by} limit $1`;
    const rows = await this.database.read<CardRow & { sort_key: string }>(nameOf('offers', text), text, values);
    return page(
      rows,
      filter.limit,
      (row) => offerCard(row, this.config.CURRENCY),
      (row) => cursorOf([row.sort_key, row.id]),
    );
  }

  async detail(slug: string): Promise<OfferDetail> {
    const [row] = await this.database.read<DetailRow>(
      'offer-detail',
      `select ${CARD_COLUMNS}, o.description, o.category, o.vat_rate, o.minimum_age, o.withdrawal, o.attributes, o.images,
              (select jsonb_build_object('de', c.name_de, 'en', c.name_en) from catalog.categories c where c.slug = o.category) as category_name,
              (select jsonb_agg(to_jsonb(v) order by v.position) from catalog.variants v where v.offer_id = o.id and v.active) as variants,
              jsonb_build_object('street', s.street, 'house_number', s.house_number, 'district', s.district,
                'opening_hours', s.opening_hours, 'closures', s.closures, 'legal', s.legal) as shop
         from catalog.offers o join catalog.shops s on s.id = o.shop_id
        where o.slug = $1 and o.status = 'published' and o.shop_open`,
      [slug],
    );
    if (!row) throw await this.whyNot(slug);
    return this.detailView(row);
  }

  private async whyNot(slug: string): Promise<Error> {
    const hidden = await this.database.read(
      'hidden-offer',
      `select 1 from catalog.offers o join catalog.shop_standings st on st.shop_id = o.shop_id
        where o.slug = $1 and o.status = 'published' and ${FOR_A_TIME}`,
      [slug],
    );
    return hidden.length > 0 ? offerUnavailable() : offerNotFound();
  }

  private detailView(row: DetailRow): OfferDetail {
    const currency = this.config.CURRENCY;
    const card = offerCard(row, currency);
    return {
      ...card,
      description: row.description,
      category: { slug: row.category, name: row.category_name ?? { de: row.category, en: row.category } },
      vatRate: row.vat_rate,
      minimumAge: row.minimum_age,
      withdrawal: row.withdrawal,
      attributes: row.attributes,
      images: row.images,
      variants: (row.variants ?? []).map((variant) => ({
        id: variant.id,
        name: variant.name,
        price: money(variant.price, currency),
        available: Math.min(AVAILABLE_CAP, Math.max(0, variant.on_hand - variant.held)),
        unitPrice: variant.unit_price,
        deposit: variant.deposit > 0 ? money(variant.deposit, currency) : null,
        gtin: variant.gtin,
      })),
      shop: {
        ...card.shop,
        street: row.shop.street,
        houseNumber: row.shop.house_number,
        district: row.shop.district,
        opening: this.opening.state({ openingHours: row.shop.opening_hours, closures: row.shop.closures }),
      },
      merchant: row.shop.legal,
    };
  }

  private roots: { slugs: Set<string>; until: number } = { slugs: new Set(), until: 0 };

  /** The roots of the category tree, re-read every few seconds: they change with a release, not with an order. */
  private async isRoot(slug: string): Promise<boolean> {
    if (this.roots.until < Date.now()) {
      const rows = await this.database.read<{ slug: string }>(
        'category-roots',
        `select slug from catalog.categories where parent is null`,
      );
      this.roots = { slugs: new Set(rows.map((row) => row.slug)), until: Date.now() + 5_000 };
    }
    return this.roots.slugs.has(slug);
  }
}

const names = new Map<string, string>();

/** A short name for each text of a prepared statement. */
function nameOf(prefix: string, text: string): string {
  let name = names.get(text);
  if (!name) {
    name = `${prefix}-${names.size}`;
    names.set(text, name);
  }
  return name;
}
