import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { Opening } from '../shop/opening.js';
import { SHOP_COLUMNS, SHOP_TABLES, shopDetail, type ShopRow } from '../shop/shop-view.js';
import { dayOf } from '../shop/day.js';
import { FEED_ROWS, type FeedRow } from './feed-row.js';
import {
  headLine,
  inventoryLine,
  INVENTORY_COLUMNS,
  isForGoogle,
  PRODUCT_COLUMNS,
  productLine,
  type FeedMeans,
} from './google-feeds.js';
import { openOffer } from './open-offers.js';

export const FEEDS = ['google-products.tsv', 'google-local-inventory.tsv', 'offers.json', 'shops.json'] as const;
export type FeedName = (typeof FEEDS)[number];

const BATCH = 1_000;
const FIRST = '00000000-0000-0000-0000-000000000000';
const LICENCE = 'https://www.govdata.de/dl-de/by-2-0';
const LOOK_AHEAD = 8;

/** Tells a feed piece by piece: however many offers there are, only a batch of them is in memory. */
@Injectable()
export class WriteFeeds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  pieces(name: FeedName): AsyncGenerator<string> {
    const means = this.means();
    switch (name) {
      case 'google-products.tsv':
        return this.lines(PRODUCT_COLUMNS, (row) => productLine(row, means));
      case 'google-local-inventory.tsv':
        return this.lines(INVENTORY_COLUMNS, (row) => inventoryLine(row, means));
      case 'offers.json':
        return this.json('Angebote', this.offers(means));
      default:
        return this.json('Läden', this.shops());
    }
  }

  private async *lines(columns: readonly string[], line: (row: FeedRow) => string): AsyncGenerator<string> {
    yield headLine(columns);
    for await (const rows of this.batches()) yield rows.filter(isForGoogle).map(line).join('');
  }

  private async *json(what: string, batches: AsyncIterable<object[]>): AsyncGenerator<string> {
    const title = `${what} auf dem Marktplatz von ${this.config.CITY_NAME}`;
    yield `${JSON.stringify({ title, licence: LICENCE, modified: new Date().toISOString() }).slice(0, -1)},"items":[`;
    let first = true;
    for await (const items of batches) {
      if (items.length === 0) continue;
      yield (first ? '\n' : ',\n') + items.map((item) => JSON.stringify(item)).join(',\n');
      first = false;
    }
    yield '\n]}\n';
  }

  private async *offers(means: FeedMeans): AsyncGenerator<object[]> {
    for await (const rows of this.batches()) yield rows.map((row) => openOffer(row, means));
  }

  private async *shops(): AsyncGenerator<object[]> {
    const rows = await this.database.rows<ShopRow>(
      `select ${SHOP_COLUMNS} from ${SHOP_TABLES} where s.status = 'open' order by s.name, s.id`,
    );
    yield rows.map((row) => this.openShop(row));
  }

  /** What is true only this minute does not belong into a file that is kept. */
  private openShop(row: ShopRow): object {
    const { opening: _now, image: _one, images, legal, ...shop } = shopDetail(row, this.opening, dayOf(new Date()));
    return {
      ...shop,
      trader: legal.name,
      images: images.map(({ src, alt }) => ({ url: `${this.config.PUBLIC_URL}${src}/960.webp`, alt })),
      url: `${this.config.PUBLIC_URL}/shops/${shop.slug}`,
    };
  }

  private async *batches(): AsyncGenerator<FeedRow[]> {
    for (let after = FIRST; ;) {
      const rows = await this.database.read<FeedRow>('feed-rows', FEED_ROWS, [after, BATCH]);
      yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      after = last.id;
    }
  }

  private means(): FeedMeans {
    const now = new Date();
    return {
      publicUrl: this.config.PUBLIC_URL,
      currency: this.config.CURRENCY,
      now,
      opensIn: (shop) => this.opensIn(shop, now),
    };
  }

  private opensIn(shop: FeedRow['shop'], now: Date): number | null {
    const { open, opensAt } = this.opening.state({ openingHours: shop.opening_hours, closures: shop.closures }, now);
    if (open) return 0;
    if (!opensAt) return null;
    const start = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
    return Math.min(LOOK_AHEAD, Math.round((start(new Date(opensAt)) - start(now)) / 86_400_000));
  }
}
