import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { Log } from '#platform/log';
import { LookAtAccount } from './look-at-account.js';
import { OpenPayoutAccount } from './open-payout-account.js';

interface Waiting {
  id: string;
  stripe_account_id: string | null;
}

/**
 * Opens what was written down and never answered, within the day for which Stripe remembers its key, and looks again
 * where a webhook may have been lost: hourly while something is to come, daily where all is well.
 */
@Injectable()
export class SweepPayoutAccounts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OpenPayoutAccount) private readonly openAccount: OpenPayoutAccount,
    @Inject(LookAtAccount) private readonly lookAtAccount: LookAtAccount,
    @Inject(Log) private readonly log: Log,
  ) {}

  async sweep(): Promise<number> {
    const waiting = await this.database.rows<Waiting>(
      `update payments.payout_accounts set looked_at = now() where id in (
         select id from payments.payout_accounts
          where ended_at is null and looked_at < now() - case
                  when stripe_account_id is null then interval '1 minute'
                  when status = 'active' then interval '1 day'
                  else interval '1 hour' end
          order by looked_at limit 20 for update skip locked)
       returning id, stripe_account_id`,
    );
    for (const account of waiting) await this.attempt(account);
    return waiting.length;
  }

  /** One that fails must not keep the others waiting. */
  private async attempt({ id, stripe_account_id: known }: Waiting): Promise<void> {
    const work = known ? this.lookAtAccount.look(id) : this.openAccount.repeat(id);
    await work.catch((error: unknown) => this.log.warn({ err: error, id }, 'sweep of payout accounts'));
  }
}
