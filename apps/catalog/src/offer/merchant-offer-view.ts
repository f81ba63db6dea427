import { ApiProperty } from '@nestjs/swagger';
import { money, type Money } from '#contracts/money';
import type { ImageView } from '#contracts/ports';
import { AttributeInput, ContentInput } from './offer-input.js';
import { ImageModel, MoneyView, ShopRefView } from './offer-view.js';
import type { OfferEntity } from './offer.entity.js';
import type { OfferStatus } from './offer-status.js';
import type { ContentUnit } from './unit-price.js';
import type { VariantEntity } from './variant.entity.js';

export class StockedVariant {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: MoneyView }) price!: Money;
  @ApiProperty({ description: 'Pieces in the shop' }) onHand!: number;
  @ApiProperty({ description: 'Of these, kept aside for orders' }) held!: number;
  @ApiProperty({ type: MoneyView, nullable: true }) deposit!: Money | null;
  @ApiProperty({ type: String, nullable: true }) gtin!: string | null;
  @ApiProperty({ type: ContentInput, nullable: true }) content!: { amount: number; unit: ContentUnit } | null;
}

export class MerchantOfferSummary {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['published', 'draft', 'withdrawn'] }) status!: OfferStatus;
  @ApiProperty({ type: ShopRefView }) shop!: ShopRefView;
  @ApiProperty({ type: ImageModel, nullable: true }) image!: ImageView | null;
  @ApiProperty({ description: 'Slug of its category' }) category!: string;
  @ApiProperty({ enum: [19, 7, 0] }) vatRate!: number;
  @ApiProperty({ type: [StockedVariant] }) variants!: StockedVariant[];
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ description: 'To be sent with a change' }) version!: number;
}

export class MerchantOfferPage {
  @ApiProperty({ type: [MerchantOfferSummary] }) items!: MerchantOfferSummary[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class MerchantOffer extends MerchantOfferSummary {
  @ApiProperty() description!: string;
  @ApiProperty({ enum: ['goods', 'service'] }) kind!: string;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'Of the cheapest variant' }) deposit!: Money | null;
  @ApiProperty({ type: Number, nullable: true, enum: [16, 18] }) minimumAge!: number | null;
  @ApiProperty() withdrawal!: string;
  @ApiProperty({ type: [String] }) badges!: string[];
  @ApiProperty({ type: [AttributeInput] }) attributes!: { name: string; value: string }[];
  @ApiProperty({ type: [ImageModel] }) images!: ImageView[];
}

type StockRow = Pick<
  VariantEntity,
  'id' | 'name' | 'price' | 'deposit' | 'on_hand' | 'held' | 'gtin' | 'content_unit'
> & { content_amount: string | number | null };

export type MerchantOfferRow = OfferEntity & { variants: StockRow[] | null };

/** Columns of MerchantOfferRow from `catalog.offers o`. */
export const MERCHANT_OFFER_COLUMNS = `o.*, (select jsonb_agg(to_jsonb(v) order by v.position, v.id)
  from catalog.variants v where v.offer_id = o.id and v.active) as variants`;

export function merchantOfferSummary(row: MerchantOfferRow, currency: string): MerchantOfferSummary {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    status: row.status,
    shop: { id: row.shop_id, slug: row.shop_slug, name: row.shop_name },
    image: row.images[0] ?? null,
    category: row.category,
    vatRate: row.vat_rate,
    variants: (row.variants ?? []).map((variant) => stocked(variant, currency)),
    updatedAt: row.updated_at.toISOString(),
    version: row.version,
  };
}

export function merchantOffer(row: MerchantOfferRow, currency: string): MerchantOffer {
  return {
    ...merchantOfferSummary(row, currency),
    description: row.description,
    kind: row.kind,
    deposit: row.deposit > 0 ? money(row.deposit, currency) : null,
    minimumAge: row.minimum_age,
    withdrawal: row.withdrawal,
    badges: row.badges,
    attributes: row.attributes,
    images: row.images,
  };
}

function stocked(row: StockRow, currency: string): StockedVariant {
  return {
    id: row.id,
    name: row.name,
    price: money(row.price, currency),
    onHand: row.on_hand,
    held: row.held,
    deposit: row.deposit > 0 ? money(row.deposit, currency) : null,
    gtin: row.gtin,
    content:
      row.content_amount === null
        ? null
        : { amount: Number(row.content_amount), unit: row.content_unit as ContentUnit },
  };
}
