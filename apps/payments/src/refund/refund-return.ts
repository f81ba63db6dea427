import { Inject, Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { Facts } from '#contracts/facts';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { derivedId } from '#platform/ids';
import { publish, schedule } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { StripeGateway, StripeRefused } from '../stripe/stripe-gateway.js';
import type { RefundEntity } from './refund.entity.js';
import { REFUND_MOVES } from './refund-status.js';

interface Asked {
  id: string;
  checkoutId: string;
  orderId: string;
  returnId: string | null;
  refund: number;
}

type RefundRow = Pick<RefundEntity, 'id' | 'order_id' | 'checkout_id' | 'return_id' | 'amount' | 'status'>;

/** Gives the shopper back what a return is worth, or what weighed goods came to less, never more than the order's share still holds. */
@Injectable()
export class RefundReturn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(StripeGateway) private readonly stripe: StripeGateway,
  ) {}

  request(tx: Tx, fact: Facts['return.received']): Promise<void> {
    return this.ask(tx, { ...fact, id: derivedId(fact.returnId, 'refund') });
  }

  /** Weighed goods came to less than was captured. One per order, since an order is packed once. */
  requestForWeight(tx: Tx, fact: Facts['order.weighed']): Promise<void> {
    return this.ask(tx, { ...fact, returnId: null, id: derivedId(fact.orderId, 'weighed') });
  }

  /** Writes the refund beside the share that it is taken from; a share that cannot bear it makes it fail at once. */
  private async ask(tx: Tx, fact: Asked): Promise<void> {
    if (fact.refund === 0) return;
    const { id } = fact;
    const [share] = await rowsOf<{ payment_id: string }>(
      tx,
      `update payments.shares set refunding = refunding + $2
        where order_id = $1 and captured - refunded - refunding >= $2 returning payment_id`,
      [fact.orderId, fact.refund],
    );
    const { checkoutId, orderId, returnId } = fact;
    if (!share) {
      await publish(tx, 'refund.failed', { refundId: id, returnId, checkoutId, orderId, amount: fact.refund });
      return;
    }
    await tx.query(
      `insert into payments.refunds (id, payment_id, checkout_id, order_id, return_id, amount) values ($1, $2, $3, $4, $5, $6)`,
      [id, share.payment_id, checkoutId, orderId, returnId, fact.refund],
    );
    await schedule(tx, 'payments', 'send-refund', { refundId: id });
  }

  async send(refundId: string): Promise<void> {
    const [refund] = await this.database.rows<RefundRow & { intent_id: string }>(
      `select r.*, p.intent_id from payments.refunds r join payments.payments p on p.id = r.payment_id where r.id = $1`,
      [refundId],
    );
    if (refund?.status !== 'requested') return;
    const params = {
      payment_intent: refund.intent_id,
      amount: refund.amount,
      metadata: { refund_id: refund.id, order_id: refund.order_id },
    };
    const answer = await this.stripe.refund(`refund-${refund.id}`, params).catch((error: unknown) => {
      if (error instanceof StripeRefused) return error;
      throw error;
    });
    await this.database.transaction(async (tx) => {
      if (answer instanceof StripeRefused) await this.failed(tx, refund, answer.code);
      else await this.record(tx, answer);
    });
  }

  /** What Stripe says of a refund, from its answer or its webhook. */
  async record(tx: Tx, answer: Stripe.Refund): Promise<void> {
    const [refund] = await rowsOf<RefundRow>(
      tx,
      `update payments.refunds set stripe_refund_id = $1, updated_at = now()
        where stripe_refund_id = $1 or (stripe_refund_id is null and id::text = $2)
        returning id, order_id, checkout_id, return_id, amount, status`,
      [answer.id, answer.metadata?.refund_id ?? ''],
    );
    if (!refund) return;
    if (answer.status === 'succeeded') await this.succeeded(tx, refund);
    else if (answer.status === 'failed' || answer.status === 'canceled') {
      await this.failed(tx, refund, answer.failure_reason ?? answer.status);
    } else await move(tx, 'payments.refunds', REFUND_MOVES, refund.id, 'sent');
  }

  private async succeeded(tx: Tx, refund: RefundRow): Promise<void> {
    if (!(await move(tx, 'payments.refunds', REFUND_MOVES, refund.id, 'succeeded'))) return;
    await tx.query(
      `update payments.shares set refunding = refunding - $2, refunded = refunded + $2 where order_id = $1`,
      [refund.order_id, refund.amount],
    );
    await publish(tx, 'refund.succeeded', outcome(refund));
  }

  /** A refund can fail even after it had succeeded: the bank sends the money back. */
  private async failed(tx: Tx, refund: RefundRow, why: string): Promise<void> {
    if (!(await move(tx, 'payments.refunds', REFUND_MOVES, refund.id, 'failed', { failure: why }))) return;
    const column = refund.status === 'succeeded' ? 'refunded' : 'refunding';
    await tx.query(`update payments.shares set ${column} = ${column} - $2 where order_id = $1`, [
      refund.order_id,
      refund.amount,
    ]);
    await publish(tx, 'refund.failed', outcome(refund));
  }
}

const outcome = (refund: RefundRow) => ({
  refundId: refund.id,
  returnId: refund.return_id,
  checkoutId: refund.checkout_id,
  orderId: refund.order_id,
  amount: refund.amount,
});
