import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { validate as isUuid } from 'uuid';
import { rowsOf, type Tx } from '#platform/database/database';
import { publish, schedule } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { PAYMENT_MOVES, type PaymentStatus } from './payment-status.js';

interface Known {
  id: string;
  checkout_id: string;
  status: PaymentStatus;
  amount: number;
}

/**
 * What Stripe says of an intent becomes what we know of a payment. One verb for the webhook, the browser that comes
 * back, the capture's own answer and the sweeper; whoever is first moves the row, the others find it done.
 */
@Injectable()
export class RecordIntent {
  async record(tx: Tx, intent: Stripe.PaymentIntent): Promise<void> {
    const payment = await this.find(tx, intent);
    if (!payment) return;
    if (intent.status === 'requires_capture') await this.authorized(tx, payment, intent);
    if (intent.status === 'succeeded') await this.succeeded(tx, payment, intent);
    if (intent.status === 'canceled') await this.cancelled(tx, payment, intent.cancellation_reason ?? 'cancelled');
  }

  async cancelled(tx: Tx, payment: { id: string; checkout_id: string }, why: string): Promise<void> {
    const also = { failure: why, updated_at: new Date() };
    if (await move(tx, 'payments.payments', PAYMENT_MOVES, payment.id, 'cancelled', also)) {
      await publish(tx, 'payment.cancelled', { paymentId: payment.id, checkoutId: payment.checkout_id });
    }
  }

  /** By intent, or by our id inside it when a crash came between Stripe's answer and our note of it. */
  private async find(tx: Tx, intent: Stripe.PaymentIntent): Promise<Known | undefined> {
    const [payment] = await rowsOf<Known>(
      tx,
      `update payments.payments set intent_id = $1, client_secret = coalesce(client_secret, $2), updated_at = now()
        where intent_id = $1 or (intent_id is null and id = $3)
        returning id, checkout_id, status, amount`,
      [intent.id, intent.client_secret, isUuid(intent.metadata?.payment_id) ? intent.metadata.payment_id : null],
    );
    return payment;
  }

  private async authorized(tx: Tx, payment: Known, intent: Stripe.PaymentIntent): Promise<void> {
    if (await move(tx, 'payments.payments', PAYMENT_MOVES, payment.id, 'authorized')) {
      const { id, checkout_id } = payment;
      await publish(tx, 'payment.authorized', {
        paymentId: id,
        checkoutId: checkout_id,
        amount: intent.amount_capturable,
      });
      return;
    }
    await this.giveBackIfOver(tx, payment);
  }

  private async succeeded(tx: Tx, payment: Known, intent: Stripe.PaymentIntent): Promise<void> {
    if (await move(tx, 'payments.payments', PAYMENT_MOVES, payment.id, 'captured')) {
      await tx.query(`update payments.shares set captured = to_capture where payment_id = $1`, [payment.id]);
      const { id, checkout_id } = payment;
      await publish(tx, 'payment.captured', { paymentId: id, checkoutId: checkout_id, amount: intent.amount_received });
      return;
    }
    await this.giveBackIfOver(tx, payment);
  }

  /** Paid although the checkout had ended: everything goes back. */
  private async giveBackIfOver(tx: Tx, payment: Known): Promise<void> {
    if (payment.status === 'cancelled') {
      await schedule(tx, 'payments', 'give-back-late-payment', { paymentId: payment.id });
    }
  }
}
