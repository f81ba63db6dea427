import { Inject, Injectable } from '@nestjs/common';
import {
  CatalogPort,
  OrdersPort,
  ReturnsPort,
  type CheckoutView,
  type OrderLineView,
  type OrderView,
  type ReturnView,
  type ShopCard,
} from '#contracts/ports';

export interface CheckoutDetails {
  checkout: CheckoutView;
  shopOf(order: OrderView): ShopCard;
}

export interface OrderDetails {
  checkout: CheckoutView;
  order: OrderView;
  shop: ShopCard;
}

export interface ReturnDetails extends OrderDetails {
  back: ReturnView;
  /** What comes back, with the bought line it belongs to. */
  lines: (ReturnView['lines'][number] & { bought: OrderLineView })[];
}

/** Looks up what a letter has to say. What is missing is a fault: the queue tries again, then it is a dead letter. */
@Injectable()
export class Details {
  private readonly underWay = new Map<string, Promise<CheckoutDetails>>();

  constructor(
    @Inject(OrdersPort) private readonly orders: OrdersPort,
    @Inject(CatalogPort) private readonly catalog: CatalogPort,
    @Inject(ReturnsPort) private readonly returns: ReturnsPort,
  ) {}

  /** Letters about one checkout are written together: who asks while the same is being looked up shares the answer. */
  checkout(checkoutId: string): Promise<CheckoutDetails> {
    const underWay = this.underWay.get(checkoutId);
    if (underWay) return underWay;
    const answer = this.lookUp(checkoutId).finally(() => this.underWay.delete(checkoutId));
    this.underWay.set(checkoutId, answer);
    return answer;
  }

  private async lookUp(checkoutId: string): Promise<CheckoutDetails> {
    const checkout = found(await this.orders.checkout({ checkoutId }), `checkout ${checkoutId}`);
    const shops = await this.catalog.shops({ ids: [...new Set(checkout.orders.map((order) => order.shopId))] });
    const shopOf = (order: OrderView) =>
      found(
        shops.find((shop) => shop.id === order.shopId),
        `shop ${order.shopId}`,
      );
    return { checkout, shopOf };
  }

  async order(checkoutId: string, orderId: string): Promise<OrderDetails> {
    const { checkout, shopOf } = await this.checkout(checkoutId);
    const order = found(
      checkout.orders.find((candidate) => candidate.id === orderId),
      `order ${orderId}`,
    );
    return { checkout, order, shop: shopOf(order) };
  }

  async back(returnId: string, checkoutId: string): Promise<ReturnDetails> {
    const back = found(await this.returns.returnById({ returnId }), `return ${returnId}`);
    const details = await this.order(checkoutId, back.orderId);
    const lines = back.lines.map((line) => ({
      ...line,
      bought: found(
        details.order.lines.find((bought) => bought.id === line.lineId),
        `line ${line.lineId}`,
      ),
    }));
    return { ...details, back, lines };
  }
}

/** The value, or an Error that says what does not exist. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
