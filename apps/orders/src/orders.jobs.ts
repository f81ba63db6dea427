import { Inject, Injectable } from '@nestjs/common';
import { Every, Job } from '#platform/queue/service';
import { ChangeCart } from './cart/change-cart.js';
import { ExpireCheckout } from './checkout/expire-checkout.js';
import { LapseOrders } from './order/lapse-orders.js';
import { DeclineSuspended } from './suspension/decline-suspended.js';

/** What orders do by the clock. */
@Injectable()
export class OrdersJobs {
  constructor(
    @Inject(ExpireCheckout) private readonly expireCheckout: ExpireCheckout,
    @Inject(LapseOrders) private readonly lapseOrders: LapseOrders,
    @Inject(ChangeCart) private readonly changeCart: ChangeCart,
    @Inject(DeclineSuspended) private readonly declineSuspended: DeclineSuspended,
  ) {}

  @Every(2_000, 'expire-checkouts')
  expireCheckouts(): Promise<number> {
    return this.expireCheckout.expireDue();
  }

  /** Carts that nobody has touched for two months and never ordered. */
  @Every(3_600_000, 'forget-carts')
  forgetCarts(): Promise<number> {
    return this.changeCart.forgetOld();
  }

  @Every(2_000, 'lapse-orders')
  lapse(): Promise<number> {
    return this.lapseOrders.lapseDue();
  }

  @Job('decline-suspended')
  decline(): Promise<number> {
    return this.declineSuspended.decline();
  }

  /** Orders that came to be paid just when their shop was suspended. */
  @Every(30_000, 'decline-left-over')
  declineLeftOver(): Promise<number> {
    return this.declineSuspended.decline();
  }
}
