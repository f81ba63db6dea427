import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { nothingUnpublished } from '../catalog.errors.js';
import type { UnpublishedChange } from './unpublished-view.js';

/** What waits to be shown. */
@Injectable()
export class UnpublishedQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async one(merchantIds: string[], id: string): Promise<UnpublishedChange> {
    const [row] = await this.database.rows<Omit<UnpublishedChange, 'at'> & { at: Date }>(
      `select version, change, at from catalog.unpublished_changes where offer_id = $1 and merchant_id = any($2)`,
      [id, merchantIds],
    );
    if (!row) throw nothingUnpublished();
    return { version: row.version, change: row.change, at: row.at.toISOString() };
  }
}
