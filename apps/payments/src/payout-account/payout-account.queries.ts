import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { PayoutAccountEntity } from './payout-account.entity.js';

@Injectable()
export class PayoutAccountQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The merchant's account; null when none was begun, or the last one has ended. */
  async open(merchantId: string): Promise<PayoutAccountEntity | null> {
    const [row] = await this.database.read<PayoutAccountEntity>(
      'open-payout-account',
      `select * from payments.payout_accounts where merchant_id = $1 and ended_at is null`,
      [merchantId],
    );
    return row ?? null;
  }

  async byId(id: string): Promise<PayoutAccountEntity | null> {
    const [row] = await this.database.read<PayoutAccountEntity>(
      'payout-account',
      `select * from payments.payout_accounts where id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Why the merchant's last account ended, when there is none now. */
  async endedWhy(merchantId: string): Promise<string | null> {
    const [row] = await this.database.rows<{ ended_why: string | null }>(
      `select ended_why from payments.payout_accounts where merchant_id = $1 order by created_at desc limit 1`,
      [merchantId],
    );
    return row?.ended_why ?? null;
  }
}
