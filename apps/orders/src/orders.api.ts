import { Inject, Injectable } from '@nestjs/common';
import type { OrderFigures, Period } from '#contracts/figures';
import { OrdersPort, type CheckoutView, type OpenOrders, type OrderView } from '#contracts/ports';
import { DomainError } from '#platform/errors/domain-error';
import { OrderFigureQueries } from './figures/order-figures.queries.js';
import { CheckoutQueries } from './checkout/checkout.queries.js';
import { OrderQueries } from './order/order.queries.js';
import { orderNotFound } from './orders.errors.js';
import { OpenOrdersQueries } from './suspension/open-orders.queries.js';

/** What other services may ask about orders. */
@Injectable()
export class OrdersApi extends OrdersPort {
  constructor(
    @Inject(OrderQueries) private readonly orders: OrderQueries,
    @Inject(CheckoutQueries) private readonly checkouts: CheckoutQueries,
    @Inject(OpenOrdersQueries) private readonly openOrdersOf: OpenOrdersQueries,
    @Inject(OrderFigureQueries) private readonly cityFigures: OrderFigureQueries,
  ) {
    super();
  }

  checkout(ask: { checkoutId: string }): Promise<CheckoutView | null> {
    return this.orders.checkout(ask.checkoutId);
  }

  order(ask: { orderId: string }): Promise<(OrderView & { contact: CheckoutView['contact'] }) | null> {
    return this.orders.order(ask.orderId);
  }

  override ordersByNumber(ask: { number: string }): Promise<(OrderView & { contact: CheckoutView['contact'] })[]> {
    return this.orders.byNumber(ask.number);
  }

  async orderForReturn(ask: { checkoutId: string; token: string; orderId: string }): Promise<OrderView> {
    const checkout = await this.checkouts.opened(ask.checkoutId, ask.token).catch((error: unknown) => {
      throw error instanceof DomainError ? orderNotFound() : error;
    });
    const order = checkout.orders.find((candidate) => candidate.id === ask.orderId);
    if (!order) throw orderNotFound();
    return order;
  }

  ended(ask: { checkoutIds: string[] }): Promise<string[]> {
    return this.orders.ended(ask.checkoutIds);
  }

  override figures(ask: Period): Promise<OrderFigures> {
    return this.cityFigures.figures(ask);
  }

  openOrders(ask: { shopIds: string[] }): Promise<OpenOrders> {
    return this.openOrdersOf.of(ask.shopIds);
  }
}
