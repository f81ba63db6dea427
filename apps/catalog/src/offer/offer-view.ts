import { ApiProperty } from '@nestjs/swagger';
import { money, type Money } from '#contracts/money';
import type { ImageView } from '#contracts/ports';
import type { Availability } from '../availability/availability-of.js';
import { AVAILABILITY_COLUMNS } from '../availability/availability-sql.js';
import { availabilityView, AvailabilityView, type AvailabilityRow } from '../availability/availability-view.js';
import type { LegalNotice } from '../shop/shop.entity.js';
import type { AttributeValues } from '../category/attribute-schema.js';
import type { Duties } from '../duty/duties.js';
import { DutiesInput, EnergyInput } from '../duty/duties-input.js';
import { ReductionView, reductionView } from '../price/reduction-view.js';
import { WeightView } from '../price/weight-view.js';
import { TAX_NOTICES, taxNoticeOf, type TaxNotice } from '../price/tax-notice.js';
import { OFFER_TYPES, type OfferType } from './offer-rules.js';
import type { OfferEntity } from './offer.entity.js';
import type { UnitPrice } from './unit-price.js';

/** More pieces than this are not told to the outside. */
export const AVAILABLE_CAP = 100;

export class MoneyView implements Money {
  @ApiProperty({ description: 'Cents', example: 1290 }) amount!: number;
  @ApiProperty({ example: 'EUR' }) currency!: string;
}

export class ImageModel implements ImageView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() alt!: string;
  @ApiProperty() width!: number;
  @ApiProperty() height!: number;
  @ApiProperty({ example: '/api/media/018f…' }) src!: string;
  @ApiProperty({ type: [Number], description: 'Widths that exist as <src>/<size>.avif and .webp' }) sizes!: number[];
}

export class UnitPriceView implements UnitPrice {
  @ApiProperty() amount!: number;
  @ApiProperty() currency!: string;
  @ApiProperty({ enum: ['kg', 'l', 'm', 'm2'] }) per!: UnitPrice['per'];
}

export class ShopRefView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
}

/** An offer as lists show it. */
export class OfferCard {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['goods', 'service'] }) kind!: string;
  @ApiProperty({ enum: OFFER_TYPES }) offerType!: OfferType;
  @ApiProperty({ type: Number, nullable: true, description: 'Of a service' }) durationMinutes!: number | null;
  @ApiProperty({ type: Number, nullable: true, enum: [100, 1000] }) priceBasisGrams!: number | null;
  @ApiProperty({ type: ShopRefView }) shop!: ShopRefView;
  @ApiProperty({ type: MoneyView, description: 'Gross price of the cheapest variant' }) price!: Money;
  @ApiProperty({ description: 'Whether variants cost more than that' }) priceFrom!: boolean;
  @ApiProperty({ type: UnitPriceView, nullable: true }) unitPrice!: UnitPrice | null;
  @ApiProperty({ type: ReductionView, nullable: true }) reduction!: ReductionView | null;
  @ApiProperty({ enum: TAX_NOTICES, description: 'Whether VAT is in the price, and why not' }) taxNotice!: TaxNotice;
  @ApiProperty({ type: MoneyView, nullable: true }) deposit!: Money | null;
  @ApiProperty({ type: ImageModel, nullable: true }) image!: ImageView | null;
  @ApiProperty({ description: 'Pieces that can be ordered now, capped at 100' }) available!: number;
  @ApiProperty({ type: AvailabilityView }) availability!: Availability;
  @ApiProperty({ type: [String] }) badges!: string[];
  @ApiProperty({ type: EnergyInput, nullable: true, description: 'Its energy label' }) energy!: Duties['energy'] | null;
  @ApiProperty({
    type: String,
    enum: ['single_use', 'reusable', 'none'],
    nullable: true,
    description: '§ 47 VerpackDG',
  })
  container!: Duties['container'] | null;
  @ApiProperty({ required: false, description: 'How far the shop is in metres, when the request said from where' })
  metres?: number;
}

export class OfferPage {
  @ApiProperty({ type: [OfferCard] }) items!: OfferCard[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class VariantView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: MoneyView }) price!: Money;
  @ApiProperty({ description: 'Pieces that can be ordered now, capped at 100' }) available!: number;
  @ApiProperty({ type: UnitPriceView, nullable: true }) unitPrice!: UnitPrice | null;
  @ApiProperty({ type: ReductionView, nullable: true }) reduction!: ReductionView | null;
  @ApiProperty({ type: WeightView, nullable: true, description: 'Sold by weight' }) weighed!: WeightView | null;
  @ApiProperty({ type: MoneyView, nullable: true }) deposit!: Money | null;
  @ApiProperty({ type: String, nullable: true }) gtin!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'One of the pictures' })
  imageId!: string | null;
}

export type CardRow = Pick<
  OfferEntity,
  | 'id'
  | 'slug'
  | 'name'
  | 'kind'
  | 'offer_type'
  | 'duration_minutes'
  | 'price_basis_grams'
  | 'shop_id'
  | 'shop_slug'
  | 'shop_name'
  | 'price_from'
  | 'price_varies'
  | 'unit_price'
  | 'deposit'
  | 'badges'
  | 'reduction'
  | 'small_business'
> &
  AvailabilityRow & { image: ImageView | null; available: number; tax_scheme: string | null } & Pick<
    Duties,
    'energy' | 'container'
  >;

/** Columns of a card, from `catalog.offers o`. Availability is read from the variants, so that it is never a copy. */
export const CARD_COLUMNS = `o.id, o.slug, o.name, o.kind, o.offer_type, o.duration_minutes, o.price_basis_grams, o.shop_id, o.shop_slug, o.shop_name, o.price_from, o.price_varies,
  o.unit_price, o.deposit, o.badges, o.reduction, o.small_business, o.duties ->> 'taxScheme' as tax_scheme,
  o.duties -> 'energy' as energy, o.duties ->> 'container' as container, o.images -> 0 as image,
  (select least(${AVAILABLE_CAP}, coalesce(sum(greatest(0, v.on_hand - v.held)), 0))::int
     from catalog.variants v where v.offer_id = o.id and v.active) as available,
  ${AVAILABILITY_COLUMNS}`;

export function offerCard(row: CardRow, currency: string): OfferCard {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    offerType: row.offer_type,
    durationMinutes: row.duration_minutes,
    priceBasisGrams: row.price_basis_grams,
    shop: { id: row.shop_id, slug: row.shop_slug, name: row.shop_name },
    price: money(row.price_from, currency),
    priceFrom: row.price_varies,
    unitPrice: row.unit_price,
    reduction: reductionView(row.reduction, row.price_from, currency),
    taxNotice: taxNoticeOf(row),
    deposit: row.deposit > 0 ? money(row.deposit, currency) : null,
    image: row.image,
    available: row.available,
    availability: availabilityView(row),
    badges: row.badges,
    energy: row.energy ?? null,
    container: row.container ?? null,
  };
}

/** The trader behind an offer, as DSA Art. 30 (7) wants it shown on every product page. */
export class MerchantNotice implements LegalNotice {
  @ApiProperty() name!: string;
  @ApiProperty() street!: string;
  @ApiProperty() houseNumber!: string;
  @ApiProperty() postcode!: string;
  @ApiProperty() city!: string;
  @ApiProperty() email!: string;
  @ApiProperty() phone!: string;
  @ApiProperty({ type: String, nullable: true }) register!: string | null;
  @ApiProperty({ type: String, nullable: true }) vatId!: string | null;
  @ApiProperty() smallBusiness!: boolean;
  @ApiProperty({ type: String, nullable: true, required: false }) representative?: string | null;
  @ApiProperty({ type: String, nullable: true, required: false }) authority?: string | null;
  @ApiProperty({ type: String, nullable: true, required: false }) chamber?: string | null;
}

class CategoryRef {
  @ApiProperty() slug!: string;
  @ApiProperty({ type: Object, example: { de: 'Brot', en: 'Bread' } }) name!: { de: string; en: string };
}

class AttributeView {
  @ApiProperty() name!: string;
  @ApiProperty() value!: string;
  @ApiProperty({ required: false, description: 'Of an attribute of its category' }) key?: string;
}

class OfferShop extends ShopRefView {
  @ApiProperty() street!: string;
  @ApiProperty() houseNumber!: string;
  @ApiProperty() phone!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ type: String, nullable: true }) district!: string | null;
  @ApiProperty({ type: Object }) opening!: object;
}

export class OfferDetail extends OfferCard {
  @ApiProperty() description!: string;
  @ApiProperty({ type: CategoryRef }) category!: CategoryRef;
  @ApiProperty({ enum: [0, 7, 19] }) vatRate!: number;
  @ApiProperty({ type: Number, nullable: true, enum: [16, 18] }) minimumAge!: number | null;
  @ApiProperty() withdrawal!: string;
  @ApiProperty({ type: [AttributeView] }) attributes!: AttributeView[];
  @ApiProperty({ type: Object, example: { size: '38' } }) attributeValues!: AttributeValues;
  @ApiProperty({ type: Number, nullable: true, description: 'Days until it is made' }) leadDays!: number | null;
  @ApiProperty({ type: DutiesInput }) duties!: Duties;
  @ApiProperty({ type: String, nullable: true, description: 'Registration of electrical goods, § 6 ElektroG' })
  weee!: string | null;
  @ApiProperty({ type: [ImageModel] }) images!: ImageView[];
  @ApiProperty({ type: [VariantView] }) variants!: VariantView[];
  @ApiProperty({ type: OfferShop }) declare shop: OfferShop;
  @ApiProperty({ type: MerchantNotice }) merchant!: LegalNotice;
}
