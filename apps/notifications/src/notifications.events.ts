import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { Ahead, On, type FactMeta } from '#platform/queue/service';
import { takeDrafted, takeNotice, toTell } from './notice/take-notice.js';
import { WriteLetters, type Drafted } from './notice/write-letters.js';
import { noteDeliveries, noteOrders } from './webhook/note-deliveries.js';

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
  async orderReceived(tx: Tx, fact: Facts['checkout.authorized'], meta: FactMeta): Promise<void> {
    await takeDrafted(tx, this.letters, meta.ahead as Drafted);
    await noteOrders(tx, 'order.placed', fact.checkoutId, fact.orders);
  }

  @On('order.declined')
  async orderDeclined(tx: Tx, fact: Facts['order.declined']): Promise<void> {
    await takeNotice(tx, 'order_declined', fact);
    await noteOrders(tx, 'order.declined', fact.checkoutId, [fact]);
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

  @On('withdrawal.declared')
  async withdrawalDeclared(tx: Tx, fact: Facts['withdrawal.declared']): Promise<void> {
    await takeNotice(tx, 'withdrawal_declared', fact);
  }

  @On('withdrawal.assigned')
  async withdrawalAssigned(tx: Tx, fact: Facts['withdrawal.assigned']): Promise<void> {
    await takeNotice(tx, 'withdrawal_assigned', fact);
  }

  @On('withdrawal.decided')
  async withdrawalDecided(tx: Tx, fact: Facts['withdrawal.decided']): Promise<void> {
    await takeNotice(tx, 'withdrawal_decided', fact);
  }

  @On('withdrawal.due')
  async withdrawalDue(tx: Tx, fact: Facts['withdrawal.due']): Promise<void> {
    await takeNotice(tx, 'withdrawal_due', fact);
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

  @On('application.second_wanted')
  async secondWanted(tx: Tx, fact: Facts['application.second_wanted']): Promise<void> {
    await takeNotice(tx, 'second_wanted', fact);
  }

  @On('payout_account.changed')
  async payoutAccountChanged(tx: Tx, fact: Facts['payout_account.changed']): Promise<void> {
    if (fact.status === 'active' || fact.status === 'restricted') await takeNotice(tx, 'payout_account_changed', fact);
  }

  @On('application.changes_requested')
  async changesRequested(tx: Tx, fact: Facts['application.changes_requested']): Promise<void> {
    await takeNotice(tx, 'changes_requested', fact);
  }

  @On('application.question_asked')
  async questionAsked(tx: Tx, fact: Facts['application.question_asked']): Promise<void> {
    await takeNotice(tx, 'question_asked', fact);
  }

  @On('application.link_requested')
  async applicationLink(tx: Tx, fact: Facts['application.link_requested']): Promise<void> {
    await takeNotice(tx, 'application_link', fact);
  }

  @On('person.link_requested')
  async personLink(tx: Tx, fact: Facts['person.link_requested']): Promise<void> {
    await takeNotice(tx, 'person_link', fact);
  }

  @On('person.security_changed')
  async securityChanged(tx: Tx, fact: Facts['person.security_changed']): Promise<void> {
    await takeNotice(tx, 'security_changed', fact);
  }

  @On('invitation.made')
  async invitation(tx: Tx, fact: Facts['invitation.made']): Promise<void> {
    await takeNotice(tx, 'invitation', fact);
  }

  @On('suspension.announced')
  async suspensionAnnounced(tx: Tx, fact: Facts['suspension.announced']): Promise<void> {
    await takeNotice(tx, 'suspension_announced', fact);
  }

  @On('suspension.cancelled')
  async suspensionCancelled(tx: Tx, fact: Facts['suspension.cancelled']): Promise<void> {
    await takeNotice(tx, 'suspension_cancelled', fact);
  }

  @On('merchant.suspended')
  async merchantSuspended(tx: Tx, fact: Facts['merchant.suspended']): Promise<void> {
    await takeNotice(tx, 'merchant_suspended', fact);
  }

  @On('merchant.reinstated')
  async merchantReinstated(tx: Tx, fact: Facts['merchant.reinstated']): Promise<void> {
    await takeNotice(tx, 'merchant_reinstated', fact);
  }

  @On('merchant.left')
  async merchantLeft(tx: Tx, fact: Facts['merchant.left']): Promise<void> {
    await takeNotice(tx, 'merchant_left', fact);
  }

  @On('document.expiring')
  async documentExpiring(tx: Tx, fact: Facts['document.expiring']): Promise<void> {
    await takeNotice(tx, 'document_expiring', fact);
  }

  @On('renewal.sent')
  async renewalSent(tx: Tx, fact: Facts['renewal.sent']): Promise<void> {
    await takeNotice(tx, 'renewal_sent', fact);
  }

  @On('renewal.decided')
  async renewalDecided(tx: Tx, fact: Facts['renewal.decided']): Promise<void> {
    await takeNotice(tx, 'renewal_decided', fact);
  }

  @On('appeal.filed')
  async appealFiled(tx: Tx, fact: Facts['appeal.filed']): Promise<void> {
    await takeNotice(tx, 'appeal_filed', fact);
  }

  @On('appeal.decided')
  async appealDecided(tx: Tx, fact: Facts['appeal.decided']): Promise<void> {
    await takeNotice(tx, 'appeal_decided', fact);
  }

  @On('merchant.vat_id_checked')
  async vatIdChecked(tx: Tx, fact: Facts['merchant.vat_id_checked']): Promise<void> {
    await takeNotice(tx, 'vat_id_checked', fact);
  }

  @On('audit.heads_noted')
  async auditEnds(tx: Tx, fact: Facts['audit.heads_noted']): Promise<void> {
    await takeNotice(tx, 'audit_ends', fact);
  }

  @On('order.confirmed')
  async tellTillOfSale(tx: Tx, fact: Facts['order.confirmed']): Promise<void> {
    await noteOrders(tx, 'order.confirmed', fact.checkoutId, [fact]);
  }

  @On('order.ready')
  async tellTillOfReady(tx: Tx, fact: Facts['order.ready']): Promise<void> {
    await noteOrders(tx, 'order.ready', fact.checkoutId, [fact]);
  }

  @On('stock.moved')
  async tellTillOfStock(tx: Tx, fact: Facts['stock.moved']): Promise<void> {
    await noteDeliveries(tx, fact.merchantId, 'stock.changed', { variantIds: fact.variantIds });
  }

  @On('shelf_check.due')
  async shelfCheckDue(tx: Tx, fact: Facts['shelf_check.due']): Promise<void> {
    await takeNotice(tx, 'shelf_check_due', fact);
  }
}
