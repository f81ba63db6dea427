import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { schedule } from '#platform/outbox/publish';
import { GroupRows } from './group-rows.js';
import { nextBatch, noteOutcomes } from './import-batches.js';
import { importContext } from './import-context.js';
import type { ImportEntity } from './import.entity.js';
import { planBatch } from './plan-batch.js';
import type { RawRow } from './read-row.js';

const HEAP = 5_000;
/** So many rows are checked while their merchant waits for the answer; more go to the background. */
const WHILE_WAITING = 1_000;

/** The dry run: says of every row what would come of it. Writes to no offer. */
@Injectable()
export class CheckImport {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Puts an import under check, at once when it is small. */
  async begin(id: string): Promise<void> {
    const rows = await this.database.transaction(async (tx) => {
      const [moved] = await rowsOf<{ rows: number }>(
        tx,
        `update catalog.imports set status = 'checking', done = 0, done_to = 0 where id = $1 and status = 'checked' returning rows`,
        [id],
      );
      if (moved && moved.rows > WHILE_WAITING) await schedule(tx, 'catalog', 'check-import', { importId: id });
      return moved?.rows ?? null;
    });
    if (rows !== null && rows <= WHILE_WAITING) await this.check(id);
  }

  /** Starts from the first row again when it was interrupted; stops when the settings are others meanwhile. */
  async check(id: string): Promise<void> {
    const [found] = await this.database.rows<ImportEntity>(
      `update catalog.imports set done = 0, done_to = 0 where id = $1 and status = 'checking' returning *`,
      [id],
    );
    if (!found) return;
    await this.group(found);
    while (await this.checkBatch(found));
  }

  private async group({ id, settings }: ImportEntity): Promise<void> {
    const grouping = new GroupRows(settings);
    let after = 0;
    for (;;) {
      const rows = await this.database.rows<Pick<RawRow, 'number' | 'cells'>>(
        `select number, cells from catalog.import_rows where import_id = $1 and number > $2 order by number limit ${HEAP}`,
        [id, after],
      );
      if (rows.length === 0) return;
      after = rows.at(-1)!.number;
      await this.database.rows(
        `update catalog.import_rows i set unit = g.unit, twin = g.twin
           from jsonb_to_recordset($2::jsonb) as g(number int, unit int, twin int)
          where i.import_id = $1 and i.number = g.number and (i.unit, i.twin) is distinct from (g.unit, g.twin)`,
        [id, JSON.stringify(grouping.group(rows))],
      );
    }
  }

  /** False when it was the last. */
  private checkBatch({ id, revision }: ImportEntity): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const current = await lockImport(tx, id);
      if (current?.status !== 'checking' || current.revision !== revision) return false;
      const batch = await nextBatch(tx, { id, only_refused: false }, current.done_to, null);
      if (!batch) {
        await tx.query(`update catalog.imports set status = 'checked' where id = $1`, [id]);
        return false;
      }
      const context = await importContext(tx, current, this.config.CURRENCY);
      await noteOutcomes(tx, id, await planBatch(tx, batch.rows, context, false), false);
      await tx.query(`update catalog.imports set done_to = $2, done = done + $3 where id = $1`, [
        id,
        batch.lastUnit,
        batch.rows.length,
      ]);
      return true;
    });
  }
}

/** The import, for the transaction that works on it alone. */
export async function lockImport(tx: Tx, id: string): Promise<ImportEntity | undefined> {
  const [row] = await rowsOf<ImportEntity>(tx, `select * from catalog.imports where id = $1 for update`, [id]);
  return row;
}
