import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { PayoutStatus } from '#contracts/payout-status';
import { rowsOf, type Tx } from '#platform/database/database';
import { publish, schedule } from '#platform/outbox/publish';
import { requirementsOf } from './requirements-of.js';
import { bankLast4, statusOf } from './status-of.js';

interface Known {
  merchant_id: string;
  status: PayoutStatus;
}

export type EndedWhy = 'refused' | 'disconnected';

/** What Stripe says of an account becomes what we know of it; whoever is told of a change is told once. */
@Injectable()
export class RecordAccount {
  /** Stripe has opened it: what it is called is kept, and what was asked is no longer needed. */
  async opened(tx: Tx, id: string, account: Stripe.Account): Promise<void> {
    await tx.query(
      `update payments.payout_accounts set stripe_account_id = $2, asked = null, updated_at = now()
        where id = $1 and stripe_account_id is null and ended_at is null`,
      [id, account.id],
    );
    await schedule(tx, 'payments', 'look-at-payout-account', { id });
  }

  /** What the look with this number saw, unless a later look has been recorded already. */
  async saw(tx: Tx, id: string, look: number, account: Stripe.Account): Promise<void> {
    const [known] = await rowsOf<Known>(
      tx,
      `select merchant_id, status from payments.payout_accounts
        where id = $1 and seen_look < $2 and ended_at is null for update`,
      [id, look],
    );
    if (!known) return;
    const status = statusOf(account);
    await tx.query(
      `update payments.payout_accounts
          set seen_look = $2, status = $3, requirements = $4, disabled_reason = $5, bank_last4 = $6, updated_at = now()
        where id = $1`,
      [
        id,
        look,
        status,
        JSON.stringify(requirementsOf(account)),
        account.requirements?.disabled_reason ?? null,
        bankLast4(account),
      ],
    );
    await this.tell(tx, known, status);
  }

  /** It will never be paid into again; the merchant may open another one. */
  async ended(tx: Tx, id: string, why: EndedWhy): Promise<void> {
    const [known] = await rowsOf<Known>(
      tx,
      `update payments.payout_accounts set ended_at = now(), ended_why = $2, asked = null, updated_at = now()
        where id = $1 and ended_at is null returning merchant_id, status`,
      [id, why],
    );
    if (known) await this.tell(tx, known, 'none');
  }

  private async tell(tx: Tx, known: Known, status: PayoutStatus): Promise<void> {
    if (known.status === status) return;
    await publish(tx, 'payout_account.changed', { merchantId: known.merchant_id, status, before: known.status });
  }
}
