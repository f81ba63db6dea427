import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { slugsFor } from '../slug.js';
import { lockOffer } from './lock-offer.js';
import type { MerchantOffer } from './merchant-offer-view.js';
import { MerchantOfferQueries } from './merchant-offer.queries.js';
import type { OfferEntity } from './offer.entity.js';
import type { VariantEntity } from './variant.entity.js';
import { insertOffer, writeVariants, type VariantRow } from './write-offer.js';

/** What an offer says of itself. Its life so far (confirmations, reductions, versions) stays with it. */
const SAID = [
  'shop_id',
  'merchant_id',
  'shop_slug',
  'shop_name',
  'shop_open',
  'district',
  'description',
  'category',
  'category_root',
  'kind',
  'offer_type',
  'duration_minutes',
  'lead_days',
  'price_basis_grams',
  'duties',
  'vat_rate',
  'minimum_age',
  'withdrawal',
  'badges',
  'attributes',
  'attribute_values',
  'images',
  'price_from',
  'price_varies',
  'deposit',
  'unit_price',
  'small_business',
] as const satisfies (keyof OfferEntity)[];

const VARIANT = [
  'merchant_id',
  'position',
  'name',
  'price',
  'deposit',
  'content_amount',
  'content_unit',
  'estimated_grams',
  'image_id',
  'unit_price',
] as const satisfies (keyof VariantEntity)[];

/**
 * Makes a draft that says what an offer says. Numbers that belong to one thing only (GTIN, the shop's own) and the
 * pieces on the shelf are left for whoever finishes it.
 */
@Injectable()
export class CopyOffer {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MerchantOfferQueries) private readonly offers: MerchantOfferQueries,
  ) {}

  async copy(merchantIds: string[], id: string, name: string): Promise<MerchantOffer> {
    const copyId = newId();
    await this.database.transaction(async (tx) => {
      const offer = await lockOffer(tx, merchantIds, id);
      await this.writeOffer(tx, offer, copyId, name);
      await this.writeVariants(tx, id, copyId);
    });
    return this.offers.one(merchantIds, copyId);
  }

  private async writeOffer(tx: Tx, offer: OfferEntity, id: string, name: string): Promise<void> {
    const said = Object.fromEntries(SAID.map((column) => [column, offer[column]])) as Partial<OfferEntity>;
    for (const slug of slugsFor(name, 'angebot', offer.shop_slug)) {
      if (await insertOffer(tx, { ...said, id, slug, name, status: 'draft' })) return;
    }
  }

  private async writeVariants(tx: Tx, from: string, to: string): Promise<void> {
    const rows = await rowsOf<VariantRow>(
      tx,
      `select ${VARIANT.join(', ')} from catalog.variants where offer_id = $1 and active order by position, id`,
      [from],
    );
    await writeVariants(
      tx,
      rows.map((row) => ({ ...row, id: newId(), offer_id: to, on_hand: 0, active: true })),
    );
  }
}
