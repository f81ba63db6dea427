import { rowsOf, type Tx } from '#platform/database/database';
import type { ImportEntity } from './import.entity.js';
import type { Plan, PlannedRow } from './plan.js';
import type { RawRow } from './read-row.js';

/** Offers that are looked at in one transaction. */
export const UNITS_AT_ONCE = 500;

export interface Batch {
  rows: RawRow[];
  lastUnit: number;
}

/** The next rows of an import after a unit, whole offers only; null when there are none. */
export async function nextBatch(
  tx: Tx,
  { id, only_refused }: Pick<ImportEntity, 'id' | 'only_refused'>,
  after: number,
  upTo: number | null,
  units = UNITS_AT_ONCE,
): Promise<Batch | null> {
  const rows = await rowsOf<RawRow>(
    tx,
    `select number, cells, unit, twin from catalog.import_rows
      where import_id = $1 and (not $4 or outcome = 'refused') and unit in (
        select unit from catalog.import_rows
         where import_id = $1 and unit > $2 and ($5::int is null or unit <= $5) and (not $4 or outcome = 'refused')
         group by unit order by unit limit $3)
      order by unit, number`,
    [id, after, units, only_refused, upTo],
  );
  return rows.length === 0 ? null : { rows, lastUnit: rows.at(-1)!.unit };
}

/**
 * Notes what came of each row. Once it is written: the offer it went to, and on the first row that was used what taking
 * back restores.
 */
export async function noteOutcomes(tx: Tx, id: string, plans: readonly Plan[], written: boolean): Promise<void> {
  const rows = plans.flatMap((plan) => {
    const first = plan.rows.find(({ outcome }) => outcome !== 'refused');
    return plan.rows.map((row) => noteOf(row, plan, written, row === first));
  });
  await tx.query(
    `update catalog.import_rows i
        set outcome = r.outcome, messages = r.messages, offer_id = r.offer_id,
            before = coalesce(r.before, i.before), after_version = coalesce(r.after_version, i.after_version)
       from jsonb_to_recordset($2::jsonb)
         as r(number int, outcome text, messages jsonb, offer_id uuid, before jsonb, after_version int)
      where i.import_id = $1 and i.number = r.number`,
    [id, JSON.stringify(rows)],
  );
}

function noteOf({ number, outcome, messages }: PlannedRow, plan: Plan, written: boolean, isFirst: boolean) {
  const { write, offerId } = plan;
  const restoring = written && isFirst ? write : null;
  // An offer that is only planned has no row yet.
  const exists = written || Boolean(write?.known) || outcome === 'unchanged';
  return {
    number,
    outcome,
    messages,
    offer_id: exists && outcome !== 'refused' ? offerId : null,
    before: restoring?.before ?? null,
    after_version: restoring ? (restoring.known?.version ?? 0) + 1 : null,
  };
}
