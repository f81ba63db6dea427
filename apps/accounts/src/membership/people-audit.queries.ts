import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor, type Paging } from '#platform/http/paging';
import type { PeopleAuditEntryView, PeopleAuditView } from './people-audit.view.js';

type Row = Omit<PeopleAuditEntryView, 'at'> & { at: Date };

/** Who was given or lost which role of the city, newest first. Whom a shop employs is the shop's business. */
@Injectable()
export class PeopleAuditQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async list({ cursor, limit }: Paging): Promise<PeopleAuditView> {
    const [before] = readCursor(cursor, 1) ?? [null];
    const rows = await this.database.rows<Row>(
      `select number::int as number, at, what, subject, subject_name as "subjectName", 
              by_name as "byName", note, hash
         from accounts.history
        where merchant_id is null and ($1::bigint is null or number < $1) order by number desc limit $2`,
      [Number.isSafeInteger(before) ? before : null, limit + 1],
    );
    return page(
      rows,
      limit,
      (row) => ({ ...row, at: row.at.toISOString() }),
      (row) => cursorOf([row.number]),
    );
  }
}
