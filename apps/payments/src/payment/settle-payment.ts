import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { schedule } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { StripeGateway, StripeRefused } from '../stripe/stripe-gateway.js';
import { PAYMENT_MOVES } from './payment-status.js';
import { PaymentQueries, type PaymentRow } from './payment.queries.js';
import { RecordIntent } from './record-intent.js';

/**
 * After the last answer: exactly the accepted sum is captured, once, and the rest released with it; nothing accepted
 * or nothing paid in time lets everything go. Decided in a transaction, then told to Stripe by a job.
 */
@Injectable()
export class SettlePayment {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(StripeGateway) private readonly stripe: StripeGateway,
    @Inject(PaymentQueries) private readonly payments: PaymentQueries,
    @Inject(RecordIntent) private readonly recordIntent: RecordIntent,
  ) {}

  async decide(tx: Tx, fact: Facts['checkout.answered']): Promise<void> {
    if (fact.accepted.length === 0) return this.letGo(tx, fact.checkoutId);
    const paymentId = await this.idOf(tx, fact.checkoutId);
    if (!paymentId) return;
    if (!(await move(tx, 'payments.payments', PAYMENT_MOVES, paymentId, 'capturing', { updated_at: new Date() })))
      return;
    await tx.query(
      `update payments.shares s set to_capture = a.amount
         from unnest($2::uuid[], $3::int[]) as a(order_id, amount)
        where s.payment_id = $1 and s.order_id = a.order_id`,
      [paymentId, fact.accepted.map((order) => order.orderId), fact.accepted.map((order) => order.amount)],
    );
    await schedule(tx, 'payments', 'capture-payment', { paymentId });
  }

  async letGo(tx: Tx, checkoutId: string): Promise<void> {
    const paymentId = await this.idOf(tx, checkoutId);
    if (!paymentId) return;
    if (await move(tx, 'payments.payments', PAYMENT_MOVES, paymentId, 'cancelling', { updated_at: new Date() })) {
      await schedule(tx, 'payments', 'cancel-payment', { paymentId });
    }
  }

  async capture(paymentId: string): Promise<void> {
    const payment = await this.payments.byId(paymentId);
    if (payment?.status !== 'capturing') return;
    const intent = await this.stripe
      .capture(`capture-${payment.id}`, payment.intent_id!, payment.to_capture)
      .catch((error: unknown) => this.asItStands(payment, error));
    await this.database.transaction((tx) => this.recordIntent.record(tx, intent));
  }

  async cancel(paymentId: string): Promise<void> {
    const payment = await this.payments.byId(paymentId);
    if (payment?.status !== 'cancelling') return;
    if (!payment.intent_id) {
      // Stripe never heard of it, or we never heard back: an intent without a card's consent holds no money.
      await this.database.transaction((tx) => this.recordIntent.cancelled(tx, payment, 'never_started'));
      return;
    }
    const intent = await this.stripe
      .cancel(`cancel-${payment.id}`, payment.intent_id)
      .catch((error: unknown) => this.asItStands(payment, error));
    if (intent.status === 'succeeded') {
      await this.database.transaction((tx) => this.recordIntent.cancelled(tx, payment, 'paid_too_late'));
      return this.giveBack(paymentId);
    }
    await this.database.transaction((tx) => this.recordIntent.record(tx, intent));
  }

  /** Money that came although the checkout had ended: released when it is only reserved, refunded when it was taken. */
  async giveBack(paymentId: string): Promise<void> {
    const payment = await this.payments.byId(paymentId);
    if (!payment?.intent_id || payment.status !== 'cancelled') return;
    const intent = await this.stripe.intent(payment.intent_id);
    if (intent.status === 'canceled') return;
    if (intent.status === 'succeeded') {
      await this.stripe.refund(`late-${payment.id}`, {
        payment_intent: intent.id,
        metadata: { payment_id: payment.id },
      });
    } else {
      await this.stripe.cancel(`late-cancel-${payment.id}`, intent.id);
    }
  }

  /** Looks at Stripe and does what its webhook would have done. */
  async refresh(payment: PaymentRow): Promise<void> {
    if (!payment.intent_id || !['pending', 'capturing', 'cancelling'].includes(payment.status)) return;
    const intent = await this.stripe.intent(payment.intent_id);
    await this.database.transaction((tx) => this.recordIntent.record(tx, intent));
  }

  /** Refused because of its state: then its state decides. Anything else is an error to be tried again. */
  private asItStands(payment: PaymentRow, error: unknown) {
    if (!(error instanceof StripeRefused && error.isState)) throw error;
    return this.stripe.intent(payment.intent_id!);
  }

  private async idOf(tx: Tx, checkoutId: string): Promise<string | undefined> {
    const [row] = await rowsOf<{ id: string }>(tx, `select id from payments.payments where checkout_id = $1`, [
      checkoutId,
    ]);
    return row?.id;
  }
}
