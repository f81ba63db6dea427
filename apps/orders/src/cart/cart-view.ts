import { ApiProperty } from '@nestjs/swagger';
import { money, sum, type Money } from '#contracts/money';
import type { ImageView, QuotedLine, QuotedShop, TaxNotice, UnitPriceTag } from '#contracts/ports';
import { UnitPriceModel, weighedModel, WeighedModel } from '../weighed-view.js';
import type { CartEntity, CartLineEntity } from './cart.entity.js';

export class MoneyModel implements Money {
  @ApiProperty({ description: 'Cents', example: 1290 }) amount!: number;
  @ApiProperty({ example: 'EUR' }) currency!: string;
}

export class ShopRefModel {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
}

export class CartLineView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) variantId!: string;
  @ApiProperty() quantity!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) variant!: string | null;
  @ApiProperty({ type: String, nullable: true }) offerSlug!: string | null;
  @ApiProperty({ type: Object, nullable: true }) image!: ImageView | null;
  @ApiProperty({ type: ShopRefModel, nullable: true }) shop!: ShopRefModel | null;
  @ApiProperty({ type: MoneyModel, nullable: true, description: 'Gross price of one piece now' }) price!: Money | null;
  @ApiProperty({ type: MoneyModel, nullable: true, description: 'Deposit of one piece' }) deposit!: Money | null;
  @ApiProperty({ type: MoneyModel }) total!: Money;
  @ApiProperty() available!: number;
  @ApiProperty({ type: Number, nullable: true }) vatRate!: number | null;
  @ApiProperty({ type: UnitPriceModel, nullable: true }) unitPrice!: UnitPriceTag | null;
  @ApiProperty({ enum: ['vat', 'small_business', 'margin'], nullable: true }) taxNotice!: TaxNotice | null;
  @ApiProperty({ type: WeighedModel, nullable: true, description: 'Sold by weight: price and total are the most' })
  weighed!: WeighedModel | null;
  @ApiProperty({ type: Number, nullable: true }) minimumAge!: number | null;
  @ApiProperty({ type: String, nullable: true }) withdrawal!: string | null;
  @ApiProperty({ enum: ['gone', 'unavailable', 'not_enough'], nullable: true, type: String })
  problem!: 'gone' | 'unavailable' | 'not_enough' | null;
}

export class CartShopView extends ShopRefModel {
  @ApiProperty({ type: MoneyModel }) subtotal!: Money;
  @ApiProperty({ type: [String] }) fulfilment!: string[];
}

export class CartView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['open', 'ordered'] }) status!: 'open' | 'ordered';
  @ApiProperty({ type: [CartLineView] }) lines!: CartLineView[];
  @ApiProperty({ type: [CartShopView] }) shops!: CartShopView[];
  @ApiProperty({ type: MoneyModel, description: 'Of the lines that can be bought' }) total!: Money;
}

/** A cart with today's prices. Pure: lines that cannot be bought count nothing and say why. */
export function cartView(
  cart: Pick<CartEntity, 'id' | 'status'>,
  lines: readonly CartLineEntity[],
  quote: { lines: QuotedLine[]; shops: QuotedShop[]; unavailable?: string[] },
  currency: string,
): CartView {
  const quoted = new Map(quote.lines.map((line) => [line.variantId, line]));
  const shops = new Map(quote.shops.map((shop) => [shop.id, shop]));
  const views = lines.map((line) => ({
    ...lineView(line, quoted.get(line.variant_id), shops, currency),
    problem: problemOf(line, quoted.get(line.variant_id), quote.unavailable),
  }));
  const subtotal = (shopId: string) =>
    sum(views.filter((line) => line.shop?.id === shopId).map((line) => line.total.amount));
  return {
    id: cart.id,
    status: cart.status,
    lines: views,
    shops: quote.shops.map((shop) => ({
      id: shop.id,
      slug: shop.slug,
      name: shop.name,
      subtotal: money(subtotal(shop.id), currency),
      fulfilment: shop.fulfilment,
    })),
    total: money(sum(views.map((line) => line.total.amount)), currency),
  };
}

function lineView(
  line: CartLineEntity,
  quoted: QuotedLine | undefined,
  shops: Map<string, QuotedShop>,
  currency: string,
): Omit<CartLineView, 'problem'> {
  const shop = quoted ? shops.get(quoted.shopId) : undefined;
  const total = quoted ? (quoted.price + quoted.deposit) * line.quantity : 0;
  return {
    id: line.id,
    variantId: line.variant_id,
    quantity: line.quantity,
    name: quoted?.name ?? line.name,
    variant: quoted?.variant ?? null,
    offerSlug: quoted?.offerSlug ?? null,
    image: quoted?.image ?? null,
    shop: shop ? { id: shop.id, slug: shop.slug, name: shop.name } : null,
    price: quoted ? money(quoted.price, currency) : null,
    deposit: quoted && quoted.deposit > 0 ? money(quoted.deposit, currency) : null,
    total: money(total, currency),
    available: Math.min(100, quoted?.available ?? 0),
    vatRate: quoted?.vatRate ?? null,
    unitPrice: quoted?.unitPrice ?? null,
    taxNotice: quoted?.taxNotice ?? null,
    weighed: weighedModel({ weighed: quoted?.weighed ?? null, quantity: line.quantity }, currency),
    minimumAge: quoted?.minimumAge ?? null,
    withdrawal: quoted?.withdrawal ?? null,
  };
}

function problemOf(
  line: CartLineEntity,
  quoted: QuotedLine | undefined,
  unavailable: readonly string[] = [],
): CartLineView['problem'] {
  if (!quoted) return unavailable.includes(line.variant_id) ? 'unavailable' : 'gone';
  return quoted.available < line.quantity ? 'not_enough' : null;
}
