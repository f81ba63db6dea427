import { Inject, Injectable } from '@nestjs/common';
import { MerchantsPort } from '#contracts/ports';
import { Database } from '#platform/database/database';

/** Asks for the name of a merchant once, so that greeting its people needs no question to another service. */
@Injectable()
export class NameMerchant {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(Database) private readonly database: Database,
  ) {}

  async name(ask: { applicationId: string; merchantId: string }): Promise<void> {
    const notice = await this.merchants.notice({ applicationId: ask.applicationId });
    if (!notice) throw new Error(`application ${ask.applicationId} is unknown`);
    await this.database.rows(`update accounts.memberships set merchant_name = $2 where merchant_id = $1`, [
      ask.merchantId,
      notice.merchantName,
    ]);
  }
}
