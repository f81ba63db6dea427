import { ApiProperty } from '@nestjs/swagger';
import { money, type Money } from '#contracts/money';
import type { ImageView } from '#contracts/ports';
import type { LegalNotice } from '../shop/shop.entity.js';
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
  @ApiProperty({ type: ShopRefView }) shop!: ShopRefView;
  @ApiProperty({ type: MoneyView, description: 'Gross price of the cheapest variant' }) price!: Money;
  @ApiProperty({ description: 'Whether variants cost more than that' }) priceFrom!: boolean;
  @ApiProperty({ type: UnitPriceView, nullable: true }) unitPrice!: UnitPrice | null;
  @ApiProperty({ type: MoneyView, nullable: true }) deposit!: Money | null;
  @ApiProperty({ type: ImageModel, nullable: true }) image!: ImageView | null;
  @ApiProperty({ description: 'Pieces that can be ordered now, capped at 100' }) available!: number;
  @ApiProperty({ type: [String] }) badges!: string[];
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
  @ApiProperty({ type: MoneyView, nullable: true }) deposit!: Money | null;
  @ApiProperty({ type: String, nullable: true }) gtin!: string | null;
}

export type CardRow = Pick<
  OfferEntity,
  | 'id'
  | 'slug'
  | 'name'
  | 'kind'
  | 'shop_id'
  | 'shop_slug'
  | 'shop_name'
  | 'price_from'
  | 'price_varies'
  | 'unit_price'
  | 'deposit'
  | 'badges'
> & { image: ImageView | null; available: number };

/** Columns of a card, from `catalog.offers o`. Availability is read from the variants, so that it is never a copy. */
export const CARD_COLUMNS = `o.id, o.slug, o.name, o.kind, o.shop_id, o.shop_slug, o.shop_name, o.price_from, o.price_varies,
  o.unit_price, o.deposit, o.badges, o.images -> 0 as image,
  (select least(${AVAILABLE_CAP}, coalesce(sum(greatest(0, v.on_hand - v.held)), 0))::int
     from catalog.variants v where v.offer_id = o.id and v.active) as available`;

export function offerCard(row: CardRow, currency: string): OfferCard {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    shop: { id: row.shop_id, slug: row.shop_slug, name: row.shop_name },
    price: money(row.price_from, currency),
    priceFrom: row.price_varies,
    unitPrice: row.unit_price,
    deposit: row.deposit > 0 ? money(row.deposit, currency) : null,
    image: row.image,
    available: row.available,
    badges: row.badges,
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
}

class OfferShop extends ShopRefView {
  @ApiProperty() street!: string;
  @ApiProperty() houseNumber!: string;
  @ApiProperty({ type: String, nullable: true }) district!: string | null;
  @ApiProperty({ type: Object }) opening!: object;
}

export class OfferDetail extends OfferCard {
  @ApiProperty() description!: string;
  @ApiProperty({ type: CategoryRef }) category!: CategoryRef;
  @ApiProperty({ enum: [0, 7, 19] }) vatRate!: number;
  @ApiProperty({ type: Number, nullable: true, enum: [16, 18] }) minimumAge!: number | null;
  @ApiProperty() withdrawal!: string;
  @ApiProperty({ type: [AttributeView] }) attributes!: { name: string; value: string }[];
  @ApiProperty({ type: [ImageModel] }) images!: ImageView[];
  @ApiProperty({ type: [VariantView] }) variants!: VariantView[];
  @ApiProperty({ type: OfferShop }) declare shop: OfferShop;
  @ApiProperty({ type: MerchantNotice }) merchant!: LegalNotice;
}
