import { Inject, Injectable } from '@nestjs/common';
import { Every } from '#platform/queue/service';
import { ExpireCheckout } from './checkout/expire-checkout.js';
import { LapseOrders } from './order/lapse-orders.js';

/** What orders do by the clock. */
@Injectable()
export class OrdersJobs {
  constructor(
    @Inject(ExpireCheckout) private readonly expireCheckout: ExpireCheckout,
    @Inject(LapseOrders) private readonly lapseOrders: LapseOrders,
  ) {}

  @Every(2_000, 'expire-checkouts')
  expireCheckouts(): Promise<number> {
    return this.expireCheckout.expireDue();
  }

  @Every(2_000, 'lapse-orders')
  lapse(): Promise<number> {
    return this.lapseOrders.lapseDue();
  }
}
