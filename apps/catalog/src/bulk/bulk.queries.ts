import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { bulkNotFound } from '../catalog.errors.js';
import type { BulkEdit } from './bulk-input.js';
import type { BulkRowStatus } from './bulk-status.js';
import type { BulkChange, BulkOutcome } from './bulk-view.js';

interface Row {
  id: string;
  change: BulkEdit;
  at: Date;
  undone_at: Date | null;
  counts: Partial<Record<BulkRowStatus, number>> | null;
  troubles: BulkOutcome[] | null;
}

/** What merchants see of their bulk changes. */
@Injectable()
export class BulkQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async one(merchantIds: string[], id: string): Promise<BulkChange> {
    const [row] = await this.database.rows<Row>(
      `select b.id, b.change, b.at, b.undone_at,
              (select jsonb_object_agg(status, n) from (
                 select status, count(*) as n from catalog.bulk_change_rows where bulk_id = b.id group by status) c) as counts,
              (select jsonb_agg(jsonb_build_object('offerId', o.id, 'name', o.name, 'status', r.status, 'refusal', r.refusal)
                                order by r.position)
                 from catalog.bulk_change_rows r join catalog.offers o on o.id = r.offer_id
                where r.bulk_id = b.id and r.status in ('refused', 'kept')) as troubles
         from catalog.bulk_changes b where b.id = $1 and b.merchant_id = any($2)`,
      [id, merchantIds],
    );
    if (!row) throw bulkNotFound();
    return {
      id: row.id,
      edit: row.change,
      at: row.at.toISOString(),
      undoneAt: row.undone_at?.toISOString() ?? null,
      counts: row.counts ?? {},
      troubles: row.troubles ?? [],
    };
  }
}
