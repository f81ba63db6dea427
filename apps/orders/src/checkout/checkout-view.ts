import { ApiProperty } from '@nestjs/swagger';
import { money, type Money } from '#contracts/money';
import type {
  CheckoutView,
  ImageView,
  OrderLineView,
  OrderView,
  PaymentView,
  ReturnView,
  ShipmentView,
  ShopCard,
  TaxNotice,
  UnitPriceTag,
} from '#contracts/ports';
import { MoneyModel, ShopRefModel } from '../cart/cart-view.js';
import { UnitPriceModel, weighedModel, WeighedModel } from '../weighed-view.js';

export class CheckoutLineModel {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) variant!: string | null;
  @ApiProperty() quantity!: number;
  @ApiProperty({ type: MoneyModel }) price!: Money;
  @ApiProperty({ type: MoneyModel, nullable: true }) deposit!: Money | null;
  @ApiProperty({ type: MoneyModel }) total!: Money;
  @ApiProperty() vatRate!: number;
  @ApiProperty() offerSlug!: string;
  @ApiProperty({ type: Object, nullable: true }) image!: ImageView | null;
  @ApiProperty({ type: UnitPriceModel, nullable: true }) unitPrice!: UnitPriceTag | null;
  @ApiProperty({ enum: ['vat', 'small_business', 'margin'] }) taxNotice!: TaxNotice;
  @ApiProperty({ type: WeighedModel, nullable: true, description: 'Sold by weight' }) weighed!: WeighedModel | null;
  @ApiProperty({ description: 'Pieces that can still be given back' }) returnable!: number;
}

export class CheckoutShopModel extends ShopRefModel {
  @ApiProperty() street!: string;
  @ApiProperty() houseNumber!: string;
  @ApiProperty() postcode!: string;
  @ApiProperty() city!: string;
  @ApiProperty() phone!: string;
  @ApiProperty({ type: Object }) opening!: object;
  @ApiProperty() openingHours!: string;
}

export class PickupModel {
  @ApiProperty({ enum: ['preparing', 'ready', 'handed_over', 'cancelled'] }) status!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Shown at the counter, once ready' }) code!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The code as QR, an SVG data URL' }) qr!: string | null;
  @ApiProperty({ type: String, nullable: true }) readyAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) handedOverAt!: string | null;
}

class ReturnLineModel {
  @ApiProperty({ format: 'uuid' }) lineId!: string;
  @ApiProperty() quantity!: number;
  @ApiProperty({ type: Number, nullable: true }) received!: number | null;
}

export class CheckoutReturnModel {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: string;
  @ApiProperty() status!: string;
  @ApiProperty() requestedAt!: string;
  @ApiProperty({ type: [ReturnLineModel] }) lines!: { lineId: string; quantity: number; received: number | null }[];
  @ApiProperty({ type: MoneyModel, nullable: true }) refund!: Money | null;
}

export class CheckoutOrderModel {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ type: CheckoutShopModel }) shop!: CheckoutShopModel;
  @ApiProperty({ enum: ['pickup', 'tour', 'parcel'] }) method!: string;
  @ApiProperty({ type: MoneyModel }) total!: Money;
  @ApiProperty({ type: MoneyModel }) refunded!: Money;
  @ApiProperty({ type: [CheckoutLineModel] }) lines!: CheckoutLineModel[];
  @ApiProperty({ type: String, nullable: true }) refusalReason!: string | null;
  @ApiProperty() answerBy!: string;
  @ApiProperty({ type: PickupModel, nullable: true }) pickup!: PickupModel | null;
  @ApiProperty({ type: [CheckoutReturnModel] }) returns!: CheckoutReturnModel[];
}

export class CheckoutPaymentModel {
  @ApiProperty({ enum: ['requested', 'pending', 'authorized', 'capturing', 'captured', 'cancelling', 'cancelled'] })
  status!: string;
  @ApiProperty({ type: String, nullable: true, description: 'For Stripe in the browser, while unpaid' }) clientSecret!:
    string | null;
  @ApiProperty({ type: MoneyModel }) authorized!: Money;
  @ApiProperty({ type: MoneyModel }) captured!: Money;
  @ApiProperty({ type: MoneyModel }) refunded!: Money;
}

class ContactModel {
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
}

/** What was ordered together and paid together, as the shopper follows it. */
export class CheckoutModel {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: string;
  @ApiProperty({ description: 'Opens the checkout without signing in' }) token!: string;
  @ApiProperty({ enum: ['placed', 'authorized', 'answered', 'confirmed', 'expired', 'cancelled'] }) status!: string;
  @ApiProperty({ type: MoneyModel }) total!: Money;
  @ApiProperty() createdAt!: string;
  @ApiProperty({ description: 'Until then the goods are kept for an unpaid checkout' }) expiresAt!: string;
  @ApiProperty({ type: ContactModel }) contact!: { name: string; email: string };
  @ApiProperty({ type: [CheckoutOrderModel] }) orders!: CheckoutOrderModel[];
  @ApiProperty({ type: CheckoutPaymentModel, nullable: true }) payment!: CheckoutPaymentModel | null;
}

export interface CheckoutParts {
  checkout: CheckoutView;
  payment: PaymentView | null;
  shops: ShopCard[];
  shipments: ShipmentView[];
  returns: ReturnView[];
  /** The QR picture of a pick-up code, by code. */
  qr: Map<string, string>;
}

/** Puts together what the services know of a checkout. Pure. */
export function checkoutModel(parts: CheckoutParts): CheckoutModel {
  const { checkout, payment } = parts;
  const { currency } = checkout;
  return {
    id: checkout.id,
    number: checkout.number,
    token: checkout.token,
    status: checkout.status,
    total: money(checkout.total, currency),
    createdAt: checkout.createdAt,
    expiresAt: checkout.expiresAt,
    contact: { name: checkout.contact.name, email: checkout.contact.email },
    orders: checkout.orders.map((order) => orderModel(order, parts)),
    payment: payment && {
      status: payment.status,
      clientSecret: checkout.status === 'placed' ? payment.clientSecret : null,
      authorized: money(payment.authorized, currency),
      captured: money(payment.captured, currency),
      refunded: money(payment.refunded, currency),
    },
  };
}

function orderModel(order: OrderView, parts: CheckoutParts): CheckoutOrderModel {
  const { currency } = order;
  const shop = parts.shops.find((card) => card.id === order.shopId)!;
  const refunded = parts.payment?.refundedByOrder.find((refund) => refund.orderId === order.id)?.amount ?? 0;
  const returns = parts.returns.filter((entry) => entry.orderId === order.id);
  return {
    id: order.id,
    number: order.number,
    status: order.status,
    shop: {
      id: shop.id,
      slug: shop.slug,
      name: shop.name,
      street: shop.street,
      houseNumber: shop.houseNumber,
      postcode: shop.postcode,
      city: shop.city,
      phone: shop.phone,
      opening: shop.opening,
      openingHours: shop.openingHours,
    },
    method: order.method,
    total: money(order.total, currency),
    refunded: money(refunded, currency),
    lines: order.lines.map((line) => lineModel(line, order, returns)),
    refusalReason: order.refusalReason,
    answerBy: order.answerBy,
    pickup: pickupModel(
      parts.shipments.find((shipment) => shipment.orderId === order.id),
      parts.qr,
    ),
    returns: returns.map((entry) => ({
      id: entry.id,
      number: entry.number,
      status: entry.status,
      requestedAt: entry.requestedAt,
      lines: entry.lines.map(({ lineId, quantity, received }) => ({ lineId, quantity, received })),
      refund: entry.refund === null ? null : money(entry.refund, currency),
    })),
  };
}

function lineModel(line: OrderLineView, order: OrderView, returns: ReturnView[]): CheckoutLineModel {
  const taken = returns
    .flatMap((entry) => entry.lines)
    .filter((entry) => entry.lineId === line.id)
    .reduce((pieces, entry) => pieces + (entry.received ?? entry.quantity), 0);
  return {
    id: line.id,
    name: line.name,
    variant: line.variant,
    quantity: line.quantity,
    price: money(line.price, order.currency),
    deposit: line.deposit > 0 ? money(line.deposit, order.currency) : null,
    total: money(line.total, order.currency),
    vatRate: line.vatRate,
    offerSlug: line.offerSlug,
    image: line.image,
    unitPrice: line.unitPrice,
    taxNotice: line.taxNotice,
    weighed: weighedModel(line, order.currency),
    returnable: order.status === 'handed_over' ? Math.max(0, line.quantity - taken) : 0,
  };
}

function pickupModel(shipment: ShipmentView | undefined, qr: Map<string, string>): PickupModel | null {
  if (!shipment || shipment.method !== 'pickup') return null;
  const { status, readyAt, handedOverAt } = shipment;
  const code = status === 'ready' ? shipment.code : null;
  return { status, code, qr: code ? (qr.get(code) ?? null) : null, readyAt, handedOverAt };
}
