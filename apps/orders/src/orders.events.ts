import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { On } from '#platform/queue/service';
import { AuthorizeCheckout } from './checkout/authorize-checkout.js';
import { SettleCheckout } from './checkout/settle-checkout.js';
import { PrepareOrder } from './order/prepare-order.js';
import { noteReinstatement, noteSuspension } from './suspension/note-suspension.js';

/** Every fact that orders react to. */
@Injectable()
export class OrdersEvents {
  constructor(
    @Inject(AuthorizeCheckout) private readonly authorizeCheckout: AuthorizeCheckout,
    @Inject(SettleCheckout) private readonly settleCheckout: SettleCheckout,
    @Inject(PrepareOrder) private readonly prepareOrder: PrepareOrder,
  ) {}

  @On('payment.authorized')
  async authorized(tx: Tx, fact: Facts['payment.authorized']): Promise<void> {
    await this.authorizeCheckout.within(tx, fact.checkoutId);
  }

  @On('payment.captured')
  async captured(tx: Tx, fact: Facts['payment.captured']): Promise<void> {
    await this.settleCheckout.captured(tx, fact.checkoutId);
  }

  @On('payment.cancelled')
  async cancelled(tx: Tx, fact: Facts['payment.cancelled']): Promise<void> {
    await this.settleCheckout.notCaptured(tx, fact.checkoutId);
  }

  @On('shipment.handed_over')
  async handedOver(tx: Tx, fact: Facts['shipment.handed_over']): Promise<void> {
    await this.prepareOrder.handedOver(tx, fact.orderId);
  }

  @On('merchant.suspended')
  async suspended(tx: Tx, fact: Facts['merchant.suspended']): Promise<void> {
    await noteSuspension(tx, fact);
  }

  @On('merchant.reinstated')
  async reinstated(tx: Tx, fact: Facts['merchant.reinstated']): Promise<void> {
    await noteReinstatement(tx, fact);
  }
}
