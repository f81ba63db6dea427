import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { offersOfOneMerchant } from './chosen-offers.js';
import type { BulkInput } from './bulk-input.js';
import { BulkQueries } from './bulk.queries.js';
import type { BulkChange } from './bulk-view.js';
import { WorkOffBulk } from './work-off-bulk.js';

/**
 * Changes many offers at once. What is meant is written down first; then offer by offer is changed in a transaction of
 * its own. A process that dies in between leaves rows that wait, and the next round of `work-off-bulk-changes` goes on.
 */
@Injectable()
export class ApplyBulk {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(WorkOffBulk) private readonly workOff: WorkOffBulk,
    @Inject(BulkQueries) private readonly bulk: BulkQueries,
  ) {}

  async apply(actor: Actor, merchantIds: string[], { offerIds, edit }: BulkInput): Promise<BulkChange> {
    const { merchantId, offers } = await offersOfOneMerchant(this.database, merchantIds, offerIds);
    const id = newId();
    const rows = offers.map(({ id: offerId, version }, position) => ({ id: newId(), offerId, version, position }));
    await this.database.transaction(async (tx) => {
      await tx.query(`insert into catalog.bulk_changes (id, merchant_id, by, change) values ($1, $2, $3, $4)`, [
        id,
        merchantId,
        actor.personId,
        JSON.stringify(edit),
      ]);
      await tx.query(
        `insert into catalog.bulk_change_rows (id, bulk_id, offer_id, version, position)
         select r.id, $1, r."offerId", r.version, r.position
           from jsonb_to_recordset($2::jsonb) as r (id uuid, "offerId" uuid, version int, position int)`,
        [id, JSON.stringify(rows)],
      );
    });
    await this.workOff.workOff(actor, id);
    return this.bulk.one(merchantIds, id);
  }
}
