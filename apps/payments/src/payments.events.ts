import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { On } from '#platform/queue/service';
import { SettlePayment } from './payment/settle-payment.js';
import { RefundReturn } from './refund/refund-return.js';

/** Every fact that payments react to. */
@Injectable()
export class PaymentsEvents {
  constructor(
    @Inject(SettlePayment) private readonly settlePayment: SettlePayment,
    @Inject(RefundReturn) private readonly refundReturn: RefundReturn,
  ) {}

  @On('checkout.answered')
  async answered(tx: Tx, fact: Facts['checkout.answered']): Promise<void> {
    await this.settlePayment.decide(tx, fact);
  }

  @On('checkout.expired')
  async expired(tx: Tx, fact: Facts['checkout.expired']): Promise<void> {
    await this.settlePayment.letGo(tx, fact.checkoutId);
  }

  @On('order.weighed')
  async weighed(tx: Tx, fact: Facts['order.weighed']): Promise<void> {
    await this.refundReturn.requestForWeight(tx, fact);
  }

  @On('return.received')
  async received(tx: Tx, fact: Facts['return.received']): Promise<void> {
    await this.refundReturn.request(tx, fact);
  }
}
