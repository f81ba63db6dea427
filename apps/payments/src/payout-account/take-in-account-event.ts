import { Inject, Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { rowsOf, type Tx } from '#platform/database/database';
import { schedule } from '#platform/outbox/publish';
import { RecordAccount } from './record-account.js';

/** What a webhook about a merchant's account sets off. It is only a hint to look; see LookAtAccount. */
@Injectable()
export class TakeInAccountEvent {
  constructor(@Inject(RecordAccount) private readonly recordAccount: RecordAccount) {}

  /** By account, or by our id inside it when a crash came between Stripe's answer and our note of it. */
  async updated(tx: Tx, account: Stripe.Account): Promise<void> {
    const [row] = await rowsOf<{ id: string }>(
      tx,
      `update payments.payout_accounts set stripe_account_id = $1, asked = null
        where ended_at is null and (stripe_account_id = $1 or (stripe_account_id is null and id::text = $2))
        returning id`,
      [account.id, account.metadata?.payout_account_id ?? ''],
    );
    if (row) await schedule(tx, 'payments', 'look-at-payout-account', { id: row.id });
  }

  /** The merchant has cut the account off from this marketplace. */
  async deauthorized(tx: Tx, stripeAccountId: string | undefined): Promise<void> {
    const [row] = await rowsOf<{ id: string }>(
      tx,
      `select id from payments.payout_accounts where stripe_account_id = $1 and ended_at is null`,
      [stripeAccountId ?? ''],
    );
    if (row) await this.recordAccount.ended(tx, row.id, 'disconnected');
  }
}
