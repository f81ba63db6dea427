import { rowsOf, type Tx } from '#platform/database/database';
import { followPrices } from './follow-prices.js';
import { judgeReduction } from './judge-reduction.js';
import { priceCause } from './price-cause.js';
import { recentPrices } from './price-history.js';
import { lockReducibles, type ReducibleRow } from './reducibles.js';
import type { ReductionEntity } from './reduction.entity.js';
import { unitPriceAt } from './set-prices.js';

type Planned = Pick<ReductionEntity, 'id' | 'variant_id' | 'price' | 'reason' | 'best_before' | 'person_id'>;

/**
 * Begins planned reductions whose time has come. The law is asked again, since the price may have changed meanwhile;
 * what it does not allow any more is refused with the reason. A step down takes the place of the one that runs.
 */
export async function startReductions(tx: Tx, ids: readonly string[], currency: string, at: Date): Promise<void> {
  const variants = await lockedFor(tx, ids);
  const planned = await rowsOf<Planned>(
    tx,
    `select id, variant_id, price, reason, best_before::text, person_id from catalog.reductions
      where id = any($1) and status = 'planned' order by variant_id for update`,
    [ids],
  );
  const history = await recentPrices(tx, [...variants.keys()], at);
  for (const reduction of planned) {
    const row = variants.get(reduction.variant_id);
    const judgement = row
      ? judgeReduction(row, history.get(row.id) ?? [], { reason: reduction.reason, price: reduction.price }, at)
      : { refusal: 'gone' as const };
    if (judgement.refusal !== null) await refuse(tx, reduction.id, judgement.refusal);
    else await begin(tx, row!, reduction, judgement, currency);
  }
  await followPrices(tx, [...new Set([...variants.values()].map(({ offer_id: id }) => id))]);
}

async function lockedFor(tx: Tx, ids: readonly string[]): Promise<Map<string, ReducibleRow>> {
  const wanted = await rowsOf<{ variant_id: string }>(
    tx,
    `select variant_id from catalog.reductions where id = any($1)`,
    [ids],
  );
  const rows = await lockReducibles(
    tx,
    null,
    wanted.map(({ variant_id: id }) => id),
    [],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function refuse(tx: Tx, id: string, why: string): Promise<void> {
  await tx.query(`update catalog.reductions set status = 'refused', refusal = $2 where id = $1`, [id, why]);
}

async function begin(
  tx: Tx,
  row: ReducibleRow,
  reduction: Planned,
  terms: { price: number; from: number; since: Date; lowest: number | null },
  currency: string,
): Promise<void> {
  await tx.query(`update catalog.reductions set status = 'ended' where variant_id = $1 and status = 'running'`, [
    row.id,
  ]);
  await tx.query(`update catalog.reductions set status = 'running' where id = $1`, [reduction.id]);
  await priceCause(tx, 'reduced', reduction.person_id);
  await tx.query(
    `update catalog.variants set price = $2, unit_price = $3, reduced_from = $4, reduced_since = $5, reduction_reason = $6,
       lowest_30_days = $7, best_before = $8 where id = $1`,
    [
      row.id,
      terms.price,
      unitPriceAt(terms.price, row, currency),
      terms.from,
      terms.since,
      reduction.reason,
      terms.lowest,
      reduction.best_before,
    ],
  );
}
