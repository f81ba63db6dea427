import { ApiProperty } from '@nestjs/swagger';
import { BOOK_PRICE_EXEMPTIONS, type BookPriceExemption } from '../price/book-price.js';
import { money, type Money } from '#contracts/money';
import type { ImageView } from '#contracts/ports';
import type { AttributeValues } from '../category/attribute-schema.js';
import type { ToldAttribute } from '../category/attribute-values.js';
import type { Duties } from '../duty/duties.js';
import { DutiesInput } from '../duty/duties-input.js';
import type { Missing } from '../duty/gate-offer.js';
import { gateAnswer, GATE_FACTS, type Gate } from '../duty/gate-row.js';
import { hintsOf, type Hint } from '../duty/hints-of.js';
import { HintView, MissingView } from '../duty/missing-view.js';
import { AttributeInput, ContentInput } from './offer-input.js';
import { ImageModel, MoneyView, ShopRefView } from './offer-view.js';
import type { OfferEntity } from './offer.entity.js';
import { OFFER_TYPES, type OfferType } from './offer-rules.js';
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
  @ApiProperty({ type: String, nullable: true, description: 'The own article number' }) sku!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Weighed goods' }) estimatedGrams!: number | null;
  @ApiProperty({ type: ContentInput, nullable: true }) content!: { amount: number; unit: ContentUnit } | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'One of the pictures of the offer' })
  imageId!: string | null;
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
  @ApiProperty({ description: 'Whether something was changed and is not shown yet' }) unpublished!: boolean;
  @ApiProperty({ type: [MissingView], description: 'What it lacks before it may be published' }) missing!: Missing[];
}

export class MerchantOfferPage {
  @ApiProperty({ type: [MerchantOfferSummary] }) items!: MerchantOfferSummary[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class MerchantOfferCounts {
  @ApiProperty() total!: number;
  @ApiProperty() published!: number;
  @ApiProperty() draft!: number;
  @ApiProperty() withdrawn!: number;
  @ApiProperty({ description: 'Without a picture' }) picture!: number;
  @ApiProperty({ description: 'With a picture that nothing is said about' }) alt!: number;
  @ApiProperty({ description: 'On show, and no piece left' }) stock!: number;
  @ApiProperty({ description: 'Changed, and not shown yet' }) unpublished!: number;
}

export class MerchantOffer extends MerchantOfferSummary {
  @ApiProperty() description!: string;
  @ApiProperty({ enum: ['goods', 'service'] }) kind!: string;
  @ApiProperty({ enum: OFFER_TYPES }) offerType!: OfferType;
  @ApiProperty({ type: Number, nullable: true }) durationMinutes!: number | null;
  @ApiProperty({ type: Number, nullable: true }) leadDays!: number | null;
  @ApiProperty({ type: Number, nullable: true, enum: [100, 1000] }) priceBasisGrams!: number | null;
  @ApiProperty({ type: String, nullable: true, enum: BOOK_PRICE_EXEMPTIONS })
  bookPriceExempt!: BookPriceExemption | null;
  @ApiProperty({ type: DutiesInput }) duties!: Duties;
  @ApiProperty({ type: Object, example: { size: '38' } }) attributeValues!: AttributeValues;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'Of the cheapest variant' }) deposit!: Money | null;
  @ApiProperty({ type: Number, nullable: true, enum: [16, 18] }) minimumAge!: number | null;
  @ApiProperty() withdrawal!: string;
  @ApiProperty({ type: [String] }) badges!: string[];
  @ApiProperty({ type: [AttributeInput] }) attributes!: ToldAttribute[];
  @ApiProperty({ type: [ImageModel] }) images!: ImageView[];
  @ApiProperty({ type: [HintView], description: 'Words to look at again' }) hints!: Hint[];
}

type StockRow = Pick<
  VariantEntity,
  | 'id'
  | 'name'
  | 'price'
  | 'deposit'
  | 'on_hand'
  | 'held'
  | 'gtin'
  | 'sku'
  | 'content_unit'
  | 'image_id'
  | 'estimated_grams'
> & { content_amount: string | number | null };

export type MerchantOfferRow = OfferEntity & { variants: StockRow[] | null; unpublished: boolean; gate: Gate };

/** Columns of MerchantOfferRow from `catalog.offers o`. */
export const MERCHANT_OFFER_COLUMNS = `o.*, (select jsonb_agg(to_jsonb(v) order by v.position, v.id)
  from catalog.variants v where v.offer_id = o.id and v.active) as variants,
  exists (select from catalog.unpublished_changes u where u.offer_id = o.id) as unpublished, ${GATE_FACTS} as gate`;

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
    unpublished: row.unpublished,
    missing: gateAnswer(row),
  };
}

export function merchantOffer(row: MerchantOfferRow, currency: string): MerchantOffer {
  return {
    ...merchantOfferSummary(row, currency),
    description: row.description,
    kind: row.kind,
    offerType: row.offer_type,
    durationMinutes: row.duration_minutes,
    leadDays: row.lead_days,
    priceBasisGrams: row.price_basis_grams,
    bookPriceExempt: row.book_price_exempt,
    duties: row.duties,
    attributeValues: row.attribute_values,
    deposit: row.deposit > 0 ? money(row.deposit, currency) : null,
    minimumAge: row.minimum_age,
    withdrawal: row.withdrawal,
    badges: row.badges,
    attributes: row.attributes,
    images: row.images,
    hints: hintsOf(row),
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
    sku: row.sku,
    estimatedGrams: row.estimated_grams,
    content:
      row.content_amount === null
        ? null
        : { amount: Number(row.content_amount), unit: row.content_unit as ContentUnit },
    imageId: row.image_id,
  };
}
