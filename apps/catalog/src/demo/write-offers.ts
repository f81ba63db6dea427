import type pg from 'pg';
import type { DemoCity, DemoOffer, DemoReduction, DemoShop } from '../../../../demo/types.js';
import { saidColumns } from '../duty/said-columns.js';
import { offerRow, type CategoryRules } from '../offer/offer-row.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import { variantRows } from '../offer/variant-rows.js';
import { demoEvidence } from './demo-evidence.js';
import { writeWords } from '../search/write-words.js';
import { demoId } from './demo-ids.js';
import { demoPrice, writeReductions, type ReducedDemoVariant } from './demo-reduction.js';
import type { DemoPictures } from './demo-pictures.js';
import { writeImages } from './write-images.js';

type Sql = Pick<pg.ClientBase, 'query'>;

interface Rows {
  offer: Omit<OfferEntity, 'version' | 'published_at' | 'updated_at'> & { published_at: string; updated_at: string };
  variants: object[];
  reduced: ReducedDemoVariant[];
}

const AT_ONCE = 1000;
/** The demo's offers came in over this time. */
const SINCE = 60 * 86_400_000;

/** Writes the offers of a demo city, a thousand at a time. What is there already stays as its merchant left it. */
export class WriteOffers {
  private readonly shops: Map<string, DemoShop>;
  private readonly reductions: Map<string, DemoReduction>;
  private readonly smallBusinesses: Set<string>;
  private readonly categories: Map<string, CategoryRules>;

  constructor(
    private readonly sql: Sql,
    private readonly city: DemoCity,
    private readonly pictures: DemoPictures,
    private readonly now: Date,
  ) {
    this.shops = new Map(city.shops.map((shop) => [shop.slug, shop]));
    this.reductions = new Map((city.reductions ?? []).map((reduction) => [reduction.offer, reduction]));
    this.smallBusinesses = new Set(city.merchants.flatMap(({ slug, smallBusiness }) => (smallBusiness ? [slug] : [])));
    this.categories = new Map(
      city.categories.map(({ slug, parent, withdrawal, minimumAge, badges, law, unitPrice, attributes }) => [
        slug,
        { slug, parent, withdrawal, minimum_age: minimumAge, badges, law, unit_price: unitPrice, attributes },
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
    const priced = offer.variants.map(({ priceCents }, at) =>
      demoPrice(demoId('variant', `${offer.slug}/${at}`), priceCents, this.reductions.get(offer.slug), this.now),
    );
    const variants = offer.variants.map(({ name, depositCents, stock, gtin, content, estimatedGrams }, at) => ({
      id: demoId('variant', `${offer.slug}/${at}`),
      name,
      price: priced[at]!.price,
      reduction: priced[at]!.reduction,
      deposit: depositCents,
      onHand: stock,
      counted: stock,
      gtin,
      content,
      estimatedGrams: estimatedGrams ?? null,
    }));
    const category = this.categories.get(offer.category)!;
    const {
      unit_prices: unitPrices,
      wrong: _wrong,
      ...derived
    } = offerRow(offer, variants, category, this.city.city.currency);
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
        small_business: this.smallBusinesses.has(shop.merchant),
        name: offer.name,
        description: offer.description,
        ...saidColumns(offer),
        images: [this.pictures.view(offer.picture, offer.name)],
        status: 'published',
        published_at: at,
        updated_at: at,
        ...demoEvidence(
          demoId('shop', shop.slug),
          ids.id,
          { type: derived.offer_type, pieces: offer.variants.reduce((sum, { stock }) => sum + stock, 0) },
          this.now,
        ),
      },
      variants: variantRows(ids, variants, unitPrices).map((row, at) => ({ ...row, ...priced[at]!.columns })),
      reduced: this.reducedOf(offer, ids, variants),
    };
  }

  private reducedOf(
    offer: DemoOffer,
    ids: { id: string; merchant_id: string },
    variants: readonly { id: string; price: number }[],
  ): ReducedDemoVariant[] {
    const reduction = this.reductions.get(offer.slug);
    if (!reduction) return [];
    return variants.map(({ id, price }, at) => ({
      id,
      offerId: ids.id,
      merchantId: ids.merchant_id,
      shop: offer.shop,
      told: offer.variants[at]!.priceCents,
      price,
      reduction,
    }));
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
    const reduced = rows.flatMap((row) => (written.has(row.offer.id) ? row.reduced : []));
    await writeReductions(this.sql, reduced, this.now);
    await writeWords(this.sql, [...written]);
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

  private async writeVariants(variants: object[]): Promise<void> {
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
