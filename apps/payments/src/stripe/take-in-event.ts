import { Inject, Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { RecordIntent } from '../payment/record-intent.js';
import { TakeInAccountEvent } from '../payout-account/take-in-account-event.js';
import { RefundReturn } from '../refund/refund-return.js';

/** A verified webhook event, taken in once: noted and acted on in one transaction. Stripe repeats what fails. */
@Injectable()
export class TakeInEvent {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RecordIntent) private readonly recordIntent: RecordIntent,
    @Inject(RefundReturn) private readonly refundReturn: RefundReturn,
    @Inject(TakeInAccountEvent) private readonly accountEvent: TakeInAccountEvent,
  ) {}

  async takeIn(event: Stripe.Event): Promise<void> {
    const { id } = event.data.object as { id?: string };
    await this.database.transaction(async (tx) => {
      const fresh = await rowsOf(
        tx,
        `insert into payments.stripe_events (id, type, object_id) values ($1, $2, $3) on conflict do nothing returning id`,
        [event.id, event.type, id ?? ''],
      );
      if (fresh.length > 0) await this.act(tx, event);
    });
  }

  private async act(tx: Tx, event: Stripe.Event): Promise<void> {
    switch (event.type) {
      case 'payment_intent.amount_capturable_updated':
      case 'payment_intent.succeeded':
      case 'payment_intent.canceled':
        return this.recordIntent.record(tx, event.data.object);
      case 'refund.created':
      case 'refund.updated':
      case 'refund.failed':
        return this.refundReturn.record(tx, event.data.object);
      case 'account.updated':
        return this.accountEvent.updated(tx, event.data.object);
      case 'account.application.deauthorized':
        return this.accountEvent.deauthorized(tx, event.account);
      default:
        return;
    }
  }
}
