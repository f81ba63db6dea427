import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { RecordAccount } from './record-account.js';

/**
 * Asks Stripe how an account stands now and records it. Webhooks only say that something changed: they come late, twice
 * and out of order, so what they carry is never believed.
 */
@Injectable()
export class LookAtAccount {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(StripeGateway) private readonly stripe: StripeGateway,
    @Inject(RecordAccount) private readonly recordAccount: RecordAccount,
  ) {}

  async look(id: string): Promise<void> {
    const [row] = await this.database.rows<{ stripe_account_id: string; look: number }>(
      `update payments.payout_accounts set last_look = last_look + 1, looked_at = now()
        where id = $1 and ended_at is null and stripe_account_id is not null
        returning stripe_account_id, last_look as look`,
      [id],
    );
    if (!row) return;
    const account = await this.stripe.account(row.stripe_account_id);
    await this.database.transaction((tx) => this.recordAccount.saw(tx, id, row.look, account));
  }
}
