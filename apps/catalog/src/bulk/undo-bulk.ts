import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { bulkUnfinished } from '../catalog.errors.js';
import { BulkQueries } from './bulk.queries.js';
import type { BulkChange } from './bulk-view.js';
import { WorkOffBulk } from './work-off-bulk.js';

/** Takes a bulk change back, as far as nobody has changed its offers again. Doing it again changes nothing. */
@Injectable()
export class UndoBulk {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(WorkOffBulk) private readonly workOff: WorkOffBulk,
    @Inject(BulkQueries) private readonly bulk: BulkQueries,
  ) {}

  async undo(actor: Actor, merchantIds: string[], id: string): Promise<BulkChange> {
    await this.bulk.one(merchantIds, id);
    await this.database.transaction((tx) => this.decide(tx, merchantIds, id));
    await this.workOff.workOff(actor, id);
    return this.bulk.one(merchantIds, id);
  }

  private async decide(tx: Tx, merchantIds: string[], id: string): Promise<void> {
    const [change] = await rowsOf<{ undone_at: Date | null; waiting: boolean }>(
      tx,
      `select undone_at, exists (select from catalog.bulk_change_rows r where r.bulk_id = b.id and r.status = 'waiting') as waiting
         from catalog.bulk_changes b where id = $1 and merchant_id = any($2) for update`,
      [id, merchantIds],
    );
    if (!change || change.undone_at) return;
    if (change.waiting) throw bulkUnfinished();
    await tx.query(`update catalog.bulk_changes set undone_at = now() where id = $1`, [id]);
    await tx.query(`update catalog.bulk_change_rows set status = 'undoing' where bulk_id = $1 and status = 'done'`, [
      id,
    ]);
  }
}
