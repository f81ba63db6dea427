import { Inject, Injectable } from '@nestjs/common';
import { CatalogPort, OrdersPort } from '#contracts/ports';
import type { WebhookDeliveryEntity } from './webhook.entity.js';

type Delivery = Pick<WebhookDeliveryEntity, 'id' | 'event' | 'about' | 'created_at'>;

/**
 * What an address is sent. Numbers, goods and money; who bought stays in the order, which the shop opens at its desk.
 * Answers null when there is nothing to tell any more.
 */
@Injectable()
export class WebhookBody {
  constructor(
    @Inject(OrdersPort) private readonly orders: OrdersPort,
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
  ) {}

  async write(delivery: Delivery, merchantId: string): Promise<string | null> {
    const data = await this.data(delivery);
    if (!data) return null;
    return JSON.stringify({
      id: delivery.id,
      type: delivery.event,
      createdAt: new Date(delivery.created_at).toISOString(),
      merchantId,
      data,
    });
  }

  private data({ event, about }: Delivery): Promise<object | null> {
    if (event === 'test') return Promise.resolve({ message: 'It works.' });
    return event === 'stock.changed' ? this.stock(about.variantIds ?? []) : this.order(about.orderId!);
  }

  private async stock(variantIds: string[]): Promise<object | null> {
    const items = await this.catalog.stock({ variantIds });
    if (items.length === 0) return null;
    return {
      items: items.map(({ variantId, offerId, sku, gtin, onHand, held }) => ({
        variantId,
        offerId,
        sku,
        gtin,
        onHand,
        available: Math.max(0, onHand - held),
      })),
    };
  }

  private async order(orderId: string): Promise<object | null> {
    const order = await this.orders.order({ orderId });
    if (!order) return null;
    const known = await this.catalog.stock({ variantIds: order.lines.map((line) => line.variantId) });
    const numbers = new Map(known.map((variant) => [variant.variantId, variant]));
    return {
      orderId: order.id,
      number: order.number,
      status: order.status,
      shopId: order.shopId,
      method: order.method,
      placedAt: order.placedAt,
      answerBy: order.answerBy,
      total: { amount: order.total, currency: order.currency },
      lines: order.lines.map((line) => ({
        variantId: line.variantId,
        sku: numbers.get(line.variantId)?.sku ?? null,
        gtin: numbers.get(line.variantId)?.gtin ?? null,
        name: line.name,
        variant: line.variant,
        quantity: line.quantity,
        price: { amount: line.price, currency: order.currency },
        vatRate: line.vatRate,
      })),
    };
  }
}
