import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database, type Tx } from '#platform/database/database';
import { DomainError } from '#platform/errors/domain-error';
import { schedule } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { priceCause } from '../price/price-cause.js';
import { lockImport } from './check-import.js';
import { nextBatch, noteOutcomes, UNITS_AT_ONCE } from './import-batches.js';
import { importContext } from './import-context.js';
import type { ImportEntity } from './import.entity.js';
import { importStatus } from './import.errors.js';
import { IMPORT_MOVES } from './import-status.js';
import { planBatch } from './plan-batch.js';
import { refusedRows, type Plan } from './plan.js';
import { readRow, type RawRow } from './read-row.js';
import { writePlans } from './write-plans.js';

/** Others wait in the same lane: after so long an import goes to its end. */
const TURN_MS = 5_000;

/** Writes an import into the offers, batch by batch. After a crash it goes on behind the last batch that was written. */
@Injectable()
export class ApplyImport {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Decides to apply what was checked, or with `again` to try the refused rows once more. Asking twice is once. */
  async begin(id: string, again: boolean): Promise<void> {
    const status = await this.database.transaction(async (tx) => {
      const current = await lockImport(tx, id);
      if (current?.status !== (again ? 'applied' : 'checked')) return current?.status ?? null;
      await move(tx, 'catalog.imports', IMPORT_MOVES, id, 'applying', {
        done: 0,
        done_to: 0,
        only_refused: again,
        applied_at: current.applied_at ?? new Date(),
        finished_at: null,
      });
      await schedule(tx, 'catalog', 'apply-import', { importId: id });
      return 'applying';
    });
    if (status !== 'applying' && !(status === 'applied' && !again)) throw importStatus({ status });
  }

  /** One turn of the work. */
  async apply(id: string): Promise<void> {
    const end = Date.now() + TURN_MS;
    let units = UNITS_AT_ONCE;
    for (;;) {
      const last = Date.now() > end;
      try {
        if (!(await this.step(id, units, last))) return;
        units = Math.min(UNITS_AT_ONCE, units * 2);
      } catch (error) {
        if (!isOfRows(error)) throw error;
        // One offer that the database refuses must not stop the others: halve until it is alone, then say so.
        if (units === 1) await this.refuse(id, error);
        units = Math.max(1, Math.floor(units / 2));
      }
    }
  }

  /** False when there is nothing left for this turn. */
  private step(id: string, units: number, last: boolean): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const current = await lockImport(tx, id);
      if (current?.status !== 'applying') return false;
      const batch = await nextBatch(tx, current, current.done_to, null, units);
      if (!batch) {
        await move(tx, 'catalog.imports', IMPORT_MOVES, id, 'applied', { finished_at: new Date() });
        return false;
      }
      const context = await importContext(tx, current, this.config.CURRENCY);
      await priceCause(tx, 'imported', current.person_id);
      const plans = await planBatch(tx, batch.rows, context, true);
      await writePlans(
        tx,
        plans.flatMap(({ write }) => write ?? []),
        current.person_id,
      );
      await this.note(tx, current, plans, batch.rows.length, batch.lastUnit);
      if (last) await schedule(tx, 'catalog', 'apply-import', { importId: id });
      return !last;
    });
  }

  private async note(tx: Tx, { id }: ImportEntity, plans: Plan[], rows: number, lastUnit: number): Promise<void> {
    await noteOutcomes(tx, id, plans, true);
    await tx.query(`update catalog.imports set done_to = $2, done = done + $3 where id = $1`, [id, lastUnit, rows]);
  }

  private refuse(id: string, error: unknown): Promise<void> {
    const more = error instanceof DomainError ? error.code : (error as { constraint?: string }).constraint;
    return this.database.transaction(async (tx) => {
      const current = await lockImport(tx, id);
      const batch = current?.status === 'applying' && (await nextBatch(tx, current, current.done_to, null, 1));
      if (!current || !batch) return;
      const code = more === 'offer.sku_taken' ? 'sku_taken' : 'invalid';
      const rows = refusedRows(
        batch.rows.map((row: RawRow) => readRow(row, current.settings)),
        [{ code, weight: 'refused', more }],
      );
      await this.note(
        tx,
        current,
        [{ first: batch.lastUnit, rows, offerId: null, write: null }],
        rows.length,
        batch.lastUnit,
      );
    });
  }
}

/** Refusals of our own rules and of the database's: not a lost connection, which another try may find again. */
function isOfRows(error: unknown): boolean {
  if (error instanceof DomainError) return true;
  return /^(22|23|P0)/.test(String((error as { code?: string }).code ?? ''));
}
