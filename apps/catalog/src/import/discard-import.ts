import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database, rowsOf } from '#platform/database/database';
import { move } from '#platform/status/moves';
import { importStatus } from './import.errors.js';
import { ImportFiles } from './import-files.js';
import { ImportQueries } from './import.queries.js';
import { IMPORT_MOVES } from './import-status.js';

/** What was applied is kept for so long, with its rows, so that it can be read and taken back. */
const KEPT_DAYS = 180;
/** A file that nobody decided about. */
const WAITING_DAYS = 14;

/** Gives up files: the one that its merchant does not want, and those that are too old to mean anything. */
@Injectable()
export class DiscardImport {
  private readonly files: ImportFiles;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ImportQueries) private readonly imports: ImportQueries,
    @Inject(Config) config: Config,
  ) {
    this.files = new ImportFiles(config.DATA_DIR);
  }

  async discard(merchantIds: string[], id: string): Promise<void> {
    const { status } = await this.imports.row(merchantIds, id);
    const moved = await this.database.transaction(async (tx) => {
      const gone = await move(tx, 'catalog.imports', IMPORT_MOVES, id, 'discarded', { finished_at: new Date() });
      if (gone) await tx.query(`delete from catalog.import_rows where import_id = $1`, [id]);
      return gone;
    });
    if (!moved) throw importStatus({ status });
    await this.files.remove(id);
  }

  /** Answers how many files went. Those that are applied need their file no more. */
  async sweep(): Promise<number> {
    const decided = await this.database.rows<{ id: string }>(
      `select id from catalog.imports where finished_at > now() - interval '2 days'`,
    );
    for (const { id } of decided) await this.files.remove(id);
    const gone = await this.database.transaction((tx) =>
      rowsOf<{ id: string }>(
        tx,
        `delete from catalog.imports
          where (status in ('applied', 'taken_back', 'discarded') and finished_at < now() - interval '${KEPT_DAYS} days')
             or (status in ('checking', 'checked') and created_at < now() - interval '${WAITING_DAYS} days')
         returning id`,
      ),
    );
    for (const { id } of gone) await this.files.remove(id);
    return gone.length;
  }
}
