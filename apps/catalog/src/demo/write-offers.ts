import type pg from 'pg';
import type { DemoCity, DemoOffer, DemoShop } from '../../../../demo/types.js';
import { WRITE_WORDS } from '../offer/keep-words.js';
import { offerRow, type CategoryRules } from '../offer/offer-row.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import { variantRows } from '../offer/variant-rows.js';
import type { VariantRow } from '../offer/write-offer.js';
import { demoId } from './demo-ids.js';
import type { DemoPictures } from './demo-pictures.js';
import { writeImages } from './write-images.js';

type Sql = Pick<pg.ClientBase, 'query'>;

interface Rows {
  offer: Omit<OfferEntity, 'version' | 'published_at' | 'updated_at'> & { published_at: string; updated_at: string };
  variants: Partial<VariantRow>[];
}

const AT_ONCE = 1000;
/** The demo's offers came in over this time. */
const SINCE = 60 * 86_400_000;

/** Writes the offers of a demo city, a thousand at a time. What is there already stays as its merchant left it. */
export class WriteOffers {
  private readonly shops: Map<string, DemoShop>;
  private readonly categories: Map<string, CategoryRules>;

  constructor(
    private readonly sql: Sql,
    private readonly city: DemoCity,
    private readonly pictures: DemoPictures,
    private readonly now: Date,
  ) {
    this.shops = new Map(city.shops.map((shop) => [shop.slug, shop]));
    this.categories = new Map(
      city.categories.map(({ slug, parent, withdrawal, minimumAge, badges }) => [
        slug,
        { slug, parent, withdrawal, minimum_age: minimumAge, badges },
      ]),
    );
  }

  /** The database takes one batch in while the next one is made. */
  async write(): Promise<void> {
    let waiting: Rows[] = [];
    let sending = Promise.resolve();
    for (const offer of this.city.offers) {
      waiting.push(this.rows(offer));
      if (waiting.length < AT_ONCE) continue;
      await sending;
      sending = this.send(waiting);
      waiting = [];
    }
    await sending;
    if (waiting.length > 0) await this.send(waiting);
  }

  private rows(offer: DemoOffer): Rows {
    const shop = this.shops.get(offer.shop)!;
    const ids = { id: demoId('offer', offer.slug), merchant_id: demoId('merchant', shop.merchant) };
    const variants = offer.variants.map(({ name, priceCents, depositCents, stock, gtin, content }, at) => ({
      id: demoId('variant', `${offer.slug}/${at}`),
      name,
      price: priceCents,
      deposit: depositCents,
      onHand: stock,
      counted: stock,
      gtin,
      content,
    }));
    const category = this.categories.get(offer.category)!;
    const { unit_prices: unitPrices, ...derived } = offerRow(offer, variants, category, this.city.city.currency);
    const at = this.publishedAt(ids.id);
    return {
      offer: {
        ...ids,
        ...derived,
        slug: offer.slug,
        shop_id: demoId('shop', shop.slug),
        shop_slug: shop.slug,
        shop_name: shop.name,
        shop_open: true,
        district: shop.district,
        name: offer.name,
        description: offer.description,
        attributes: offer.attributes,
        images: [this.pictures.view(offer.picture, offer.name)],
        status: 'published',
        published_at: at,
        updated_at: at,
      },
      variants: variantRows(ids, variants, unitPrices),
    };
  }

  /** Scattered over time by the id, so that the newest offers come from many shops. */
  private publishedAt(id: string): string {
    const part = Number.parseInt(id.slice(0, 8), 16) / 0x1_0000_0000;
    return new Date(this.now.getTime() - Math.floor(part * SINCE)).toISOString();
  }

  private async send(rows: Rows[]): Promise<void> {
    await writeImages(
      this.sql,
      rows.flatMap(({ offer }) => offer.images),
    );
    const written = await this.writeOffers(rows.map(({ offer }) => offer));
    await this.writeVariants(rows.flatMap(({ offer, variants }) => (written.has(offer.id) ? variants : [])));
    await this.sql.query(WRITE_WORDS, [[...written]]);
  }

  private async writeOffers(offers: Rows['offer'][]): Promise<Set<string>> {
    const columns = Object.keys(offers[0]!).join(', ');
    const { rows } = await this.sql.query<{ id: string }>(
      `insert into catalog.offers (${columns})
       select ${columns} from jsonb_populate_recordset(null::catalog.offers, $1::jsonb)
       on conflict do nothing returning id`,
      [JSON.stringify(offers)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async writeVariants(variants: Partial<VariantRow>[]): Promise<void> {
    if (variants.length === 0) return;
    const columns = Object.keys(variants[0]!).join(', ');
    await this.sql.query(
      `with written as (
         insert into catalog.variants (${columns})
         select ${columns} from jsonb_populate_recordset(null::catalog.variants, $1::jsonb)
         on conflict do nothing returning id, on_hand)
       insert into catalog.stock_movements (id, variant_id, kind, quantity)
       select gen_random_uuid(), id, 'counted', on_hand from written where on_hand > 0`,
      [JSON.stringify(variants)],
    );
  }
}
