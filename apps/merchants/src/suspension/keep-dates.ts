import { Inject, Injectable } from '@nestjs/common';
import { MACHINE } from '#platform/audit/record';
import { Database } from '#platform/database/database';
import { lockMerchant } from '../merchant/lock-merchant.js';
import { findSuspension } from './announce-suspension.js';
import { EndSuspension } from './end-suspension.js';
import { takeEffect } from './take-effect.js';

const BATCH = 100;
/** A reason that screens and letters put into words. */
const TIME_IS_OVER = 'time_is_over';

/** What the calendar does to suspensions: notice periods run out, and so do suspensions that have an end. */
@Injectable()
export class KeepDates {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EndSuspension) private readonly ending: EndSuspension,
  ) {}

  /** Answers how many moved. Run twice at once, each moves once. */
  async keep(): Promise<number> {
    const due = await this.database.rows<{ id: string; merchant_id: string }>(
      `select id, merchant_id from merchants.suspensions
        where (status = 'announced' and takes_effect_at <= now()) or (status = 'in_effect' and until <= now())
        order by takes_effect_at limit ${BATCH}`,
    );
    for (const { id, merchant_id: merchantId } of due) await this.one(merchantId, id);
    return due.length;
  }

  private one(merchantId: string, id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const merchant = await lockMerchant(tx, merchantId);
      const suspension = await findSuspension(tx, merchantId, id);
      const now = new Date();
      if (suspension.status === 'announced' && suspension.takes_effect_at! <= now) {
        await takeEffect(tx, merchant, suspension);
      } else if (suspension.status === 'in_effect' && suspension.until && suspension.until <= now) {
        await this.ending.endWithin(tx, MACHINE, merchant, suspension, TIME_IS_OVER);
      }
    });
  }
}
