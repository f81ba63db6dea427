import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { Ahead, On, type FactMeta } from '#platform/queue/service';
import { takeDrafted, takeNotice, toTell } from './notice/take-notice.js';
import { WriteLetters, type Drafted } from './notice/write-letters.js';

/** Every fact that somebody is told about. */
@Injectable()
export class NotificationsEvents {
  constructor(@Inject(WriteLetters) private readonly letters: WriteLetters) {}

  /** The one fact that comes with every order: its letters are drafted ahead and kept with it, without another job. */
  @Ahead('checkout.authorized')
  draftOrderReceived(fact: Facts['checkout.authorized']): Promise<Drafted> {
    const { checkoutId, orders } = fact;
    return this.letters.draft([
      toTell('order_received', fact),
      ...orders.map((order) => toTell('new_order', { ...order, checkoutId })),
    ]);
  }

  @On('checkout.authorized')
  async orderReceived(tx: Tx, _fact: Facts['checkout.authorized'], meta: FactMeta): Promise<void> {
    await takeDrafted(tx, this.letters, meta.ahead as Drafted);
  }

  @On('order.declined')
  async orderDeclined(tx: Tx, fact: Facts['order.declined']): Promise<void> {
    await takeNotice(tx, 'order_declined', fact);
  }

  @On('checkout.confirmed')
  async orderConfirmed(tx: Tx, fact: Facts['checkout.confirmed']): Promise<void> {
    await takeNotice(tx, 'order_confirmed', fact);
  }

  @On('shipment.ready')
  async pickupReady(tx: Tx, fact: Facts['shipment.ready']): Promise<void> {
    await takeNotice(tx, 'pickup_ready', fact);
  }

  @On('shipment.handed_over')
  async handedOver(tx: Tx, fact: Facts['shipment.handed_over']): Promise<void> {
    await takeNotice(tx, 'handed_over', fact);
  }

  @On('return.requested')
  async returnRequested(tx: Tx, fact: Facts['return.requested']): Promise<void> {
    await takeNotice(tx, 'return_requested', fact);
  }

  @On('return.received')
  async returnReceived(tx: Tx, fact: Facts['return.received']): Promise<void> {
    await takeNotice(tx, 'return_received', fact);
  }

  @On('refund.succeeded')
  async refundSucceeded(tx: Tx, fact: Facts['refund.succeeded']): Promise<void> {
    await takeNotice(tx, 'refund_succeeded', fact);
  }

  @On('refund.failed')
  async refundFailed(tx: Tx, fact: Facts['refund.failed']): Promise<void> {
    await takeNotice(tx, 'refund_failed', fact);
  }

  @On('application.submitted')
  async applicationSubmitted(tx: Tx, fact: Facts['application.submitted']): Promise<void> {
    await takeNotice(tx, 'application_submitted', fact);
  }

  @On('application.decided')
  async applicationDecided(tx: Tx, fact: Facts['application.decided']): Promise<void> {
    await takeNotice(tx, 'application_decided', fact);
  }

  @On('person.link_requested')
  async personLink(tx: Tx, fact: Facts['person.link_requested']): Promise<void> {
    await takeNotice(tx, 'person_link', fact);
  }
}
