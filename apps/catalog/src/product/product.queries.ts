import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { gtinWrong, productUnknown } from '../catalog.errors.js';
import { imageView } from '../media/image-view.js';
import type { ImageEntity } from '../media/image.entity.js';
import { gtinOf } from '../offer/gtin.js';
import type { ContentUnit } from '../offer/unit-price.js';
import type { OwnOfferRef, Product } from './product-view.js';
import type { ProductEntity } from './product.entity.js';

type Known = Omit<ProductEntity, 'updated_at' | 'image_id'> & { image: ImageEntity | null };

/** What is known of goods by their article number: the shared data first, else what another shop's offer says in short. */
@Injectable()
export class ProductQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async one(merchantIds: string[], number: string): Promise<Product> {
    const gtin = gtinOf(number);
    if (!gtin) throw gtinWrong('gtin');
    const own = await this.own(merchantIds, gtin);
    const shared = await this.shared(gtin);
    const found = shared ?? (await this.fromOffers(gtin));
    if (!found) throw productUnknown();
    return { ...viewOf(found), source: shared ? 'product' : 'offer', own };
  }

  private async shared(gtin: string): Promise<Known | undefined> {
    const [row] = await this.database.read<Known>(
      'product',
      `select p.gtin, p.name, p.brand, p.description, p.category, p.content_amount, p.content_unit, p.duties,
              to_jsonb(i) as image
         from catalog.products p left join catalog.images i on i.id = p.image_id where p.gtin = $1`,
      [gtin],
    );
    return row;
  }

  /** Name, category and content are facts; the words and pictures of another shop are not taken. */
  private async fromOffers(gtin: string): Promise<Known | undefined> {
    const [row] = await this.database.read<Known>(
      'product-from-offers',
      `select v.gtin, concat_ws(' ', o.name, v.name) as name, null as brand, '' as description, o.category,
              v.content_amount, v.content_unit, '{}'::jsonb as duties, null as image
         from catalog.variants v join catalog.offers o on o.id = v.offer_id
        where v.gtin = $1 and v.active and o.status = 'published' and o.shop_open
        order by o.published_at, o.id limit 1`,
      [gtin],
    );
    return row;
  }

  private async own(merchantIds: string[], gtin: string): Promise<OwnOfferRef | null> {
    const [row] = await this.database.read<OwnOfferRef>(
      'own-offer-by-gtin',
      `select o.id, o.name from catalog.variants v join catalog.offers o on o.id = v.offer_id
        where v.gtin = $1 and v.active and v.merchant_id = any($2) order by o.updated_at desc limit 1`,
      [gtin, merchantIds],
    );
    return row ?? null;
  }
}

function viewOf(row: Known): Omit<Product, 'source' | 'own'> {
  const { content_amount: amount, content_unit: unit, image, ...said } = row;
  return {
    ...said,
    content: amount === null ? null : { amount: Number(amount), unit: unit as ContentUnit },
    image: image && imageView(image),
  };
}
