import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import {
  CatalogPort,
  PaymentsPort,
  ReturnsPort,
  ShippingPort,
  type CheckoutView,
  type PaymentView,
  type ShipmentView,
} from '#contracts/ports';
import { checkoutNotFound } from '../orders.errors.js';
import { OrderQueries } from '../order/order.queries.js';
import { checkoutModel, type CheckoutModel } from './checkout-view.js';

/** A checkout as its shopper sees it: what four services know, asked at once. */
@Injectable()
export class CheckoutQueries {
  constructor(
    @Inject(OrderQueries) private readonly orders: OrderQueries,
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
    @Inject(PaymentsPort) private readonly payments: PaymentsPort,
    @Inject(ShippingPort) private readonly shipping: ShippingPort,
    @Inject(ReturnsPort) private readonly returns: ReturnsPort,
  ) {}

  /** The checkout that the secret token opens; without saying whether it exists otherwise. */
  async opened(id: string, token: string): Promise<CheckoutView> {
    const checkout = await this.orders.checkout(id);
    if (!checkout || !sameText(checkout.token, token)) throw checkoutNotFound();
    return checkout;
  }

  async model(checkout: CheckoutView, knownPayment?: PaymentView | null): Promise<CheckoutModel> {
    const orderIds = checkout.orders.map((order) => order.id);
    const settled = checkout.status === 'confirmed';
    const [payment, shops, shipments, returns] = await Promise.all([
      knownPayment === undefined ? this.payments.payment({ checkoutId: checkout.id }) : knownPayment,
      this.catalog.shops({ ids: checkout.orders.map((order) => order.shopId) }),
      settled ? this.shipping.shipments({ orderIds }) : [],
      settled ? this.returns.returnsOf({ orderIds }) : [],
    ]);
    return checkoutModel({ checkout, payment, shops, shipments, returns, qr: await pictures(shipments) });
  }
}

async function pictures(shipments: ShipmentView[]): Promise<Map<string, string>> {
  const codes = shipments.flatMap((shipment) => (shipment.status === 'ready' && shipment.code ? [shipment.code] : []));
  const entries = codes.map(async (code) => {
    const svg = await QRCode.toString(code, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
    return [code, `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`] as const;
  });
  return new Map(await Promise.all(entries));
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
