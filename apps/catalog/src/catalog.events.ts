import { Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { schedule } from '#platform/outbox/publish';
import { On } from '#platform/queue/service';
import { followListening } from './availability/tell-stock.js';
import { followStanding } from './standing/follow-standing.js';
import { releaseLines, restock, sellLines } from './stock/move-stock.js';

/** Every fact the catalog reacts to. */
@Injectable()
export class CatalogEvents {
  @On('checkout.expired')
  async releaseCheckout(tx: Tx, fact: Facts['checkout.expired']): Promise<void> {
    await releaseLines(tx, { checkoutId: fact.checkoutId });
    await tx.query(`update catalog.holds set expires_at = null where checkout_id = $1`, [fact.checkoutId]);
  }

  @On('order.declined')
  async releaseOrder(tx: Tx, fact: Facts['order.declined']): Promise<void> {
    await releaseLines(tx, { orderId: fact.orderId });
  }

  @On('order.confirmed')
  async sell(tx: Tx, fact: Facts['order.confirmed']): Promise<void> {
    await sellLines(tx, fact.orderId);
  }

  @On('return.received')
  async putBack(tx: Tx, fact: Facts['return.received']): Promise<void> {
    await restock(
      tx,
      fact.returnId,
      fact.lines.filter((line) => line.resellable && line.quantity > 0),
    );
  }

  @On('application.decided')
  async openShop(tx: Tx, fact: Facts['application.decided']): Promise<void> {
    if (fact.outcome === 'approved') {
      await schedule(tx, 'catalog', 'open-shop', { applicationId: fact.applicationId });
    }
  }

  @On('shop.standing_changed')
  async hideOrShow(tx: Tx, fact: Facts['shop.standing_changed']): Promise<void> {
    await followStanding(tx, fact);
  }

  @On('stock.listening_changed')
  async listenToStock(tx: Tx, fact: Facts['stock.listening_changed']): Promise<void> {
    await followListening(tx, fact);
  }
}
