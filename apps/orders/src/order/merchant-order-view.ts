import { ApiProperty } from '@nestjs/swagger';
import { money, type Money } from '#contracts/money';
import type { CheckoutView, OrderView } from '#contracts/ports';
import { CheckoutLineModel } from '../checkout/checkout-view.js';
import { MoneyModel } from '../cart/cart-view.js';
import { weighedModel } from '../weighed-view.js';

class ShopName {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

class CustomerView {
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
}

class MerchantLineView extends CheckoutLineModel {
  @ApiProperty({ format: 'uuid' }) variantId!: string;
}

/** An order as its shop sees it: what to pack and for whom, nothing of the other shops. */
export class MerchantOrderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: string;
  @ApiProperty({ enum: ['open', 'accepted', 'confirmed', 'ready', 'handed_over', 'refused', 'lapsed', 'cancelled'] })
  status!: string;
  @ApiProperty() placedAt!: string;
  @ApiProperty({ description: 'Unanswered, the order lapses then' }) answerBy!: string;
  @ApiProperty({ type: ShopName }) shop!: ShopName;
  @ApiProperty({ type: CustomerView }) customer!: CustomerView;
  @ApiProperty({ enum: ['pickup', 'tour', 'parcel'] }) method!: string;
  @ApiProperty({ type: MoneyModel }) total!: Money;
  @ApiProperty({ type: [MerchantLineView] }) lines!: Omit<MerchantLineView, 'returnable'>[];
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: String, nullable: true }) refusalReason!: string | null;
}

class HistoryEntry {
  @ApiProperty() at!: string;
  @ApiProperty() what!: string;
}

export class MerchantOrderDetail extends MerchantOrderView {
  @ApiProperty({ type: [HistoryEntry] }) history!: { at: string; what: string }[];
}

export class MerchantOrderPage {
  @ApiProperty({ type: [MerchantOrderView] }) items!: MerchantOrderView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: Object, description: 'Orders by status, over all pages', example: { open: 2, ready: 1 } })
  counts!: Record<string, number>;
}

export interface MerchantOrderRow {
  order: OrderView;
  contact: CheckoutView['contact'];
  note: string | null;
  shop_name: string;
}

export function merchantOrder(row: MerchantOrderRow): MerchantOrderView {
  const { order } = row;
  return {
    id: order.id,
    number: order.number,
    status: order.status,
    placedAt: order.placedAt,
    answerBy: order.answerBy,
    shop: { id: order.shopId, name: row.shop_name },
    customer: { name: row.contact.name, phone: row.contact.phone },
    method: order.method,
    total: money(order.total, order.currency),
    lines: order.lines.map((line) => ({
      id: line.id,
      variantId: line.variantId,
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
    })),
    note: row.note,
    refusalReason: order.refusalReason,
  };
}
