import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf } from '#platform/database/database';
import { newId } from '#platform/ids';
import { merchantNotFound } from '../merchants.errors.js';

/** An owner lets the city see the figures of their shops, or no longer. Saying the same again adds nothing. */
@Injectable()
export class GiveConsent {
  constructor(@Inject(Database) private readonly database: Database) {}

  async say(actor: Actor, merchantIds: string[], merchantId: string, given: boolean): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [merchant] = await rowsOf<{ name: string }>(
        tx,
        `select name from merchants.merchants where id = $1 and id = any($2) for update`,
        [merchantId, merchantIds],
      );
      if (!merchant) throw merchantNotFound();
      const said = await rowsOf(
        tx,
        `insert into merchants.figure_consents (id, merchant_id, given, by_id, by_name, at)
         select $1, $2, $3, $4, $5, clock_timestamp()
          where $3 <> coalesce((select given from merchants.figure_consents where merchant_id = $2
                                 order by at desc, id desc limit 1), false)
         returning id`,
        [newId(), merchantId, given, actor.personId, actor.name],
      );
      if (said.length === 0) return;
      await record(tx, 'merchants', {
        what: given ? 'figures_shared' : 'figures_withheld',
        subject: { kind: 'merchant', id: merchantId, name: merchant.name, merchantId },
        by: actor,
      });
    });
  }
}
