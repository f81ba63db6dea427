import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { reductionUnclear } from './price.errors.js';
import { judgeReduction, type Judgement } from './judge-reduction.js';
import { recentPrices } from './price-history.js';
import type { ReductionAnswer } from './price-view.js';
import { reducedItem } from './reduced-item.js';
import { lockReducibles, type ReducibleRow } from './reducibles.js';
import type { ReductionInput } from './reduction-input.js';
import { reductionTimes, type ReductionTimes } from './reduction-times.js';
import { startReductions } from './start-reductions.js';

/** Lowers prices for a time, now or later. What the law does not let be reduced stays as it is and says why. */
@Injectable()
export class ReducePrices {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** With `apply` false nothing is written: a look at what would become of it. */
  async reduce(actor: Actor, merchantIds: string[], input: ReductionInput, apply: boolean): Promise<ReductionAnswer> {
    if ((input.percent === undefined) === (input.price === undefined)) throw reductionUnclear();
    const now = new Date();
    const times = reductionTimes(input, now);
    return this.database.transaction(async (tx) => {
      const rows = await lockReducibles(tx, merchantIds, input.variantIds ?? [], input.offerIds ?? []);
      const history = await recentPrices(
        tx,
        rows.map(({ id }) => id),
        now,
      );
      const judged = rows.map((row) => ({
        row,
        judgement: judgeReduction(row, history.get(row.id) ?? [], input, now),
      }));
      if (apply) await this.write(tx, actor, judged, input, times);
      const items = judged.map(({ row, judgement }) => reducedItem(row, judgement, input.reason, this.config.CURRENCY));
      return { items, reduced: items.filter(({ refusal }) => refusal === null).length };
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    judged: { row: ReducibleRow; judgement: Judgement }[],
    input: ReductionInput,
    { starts, ends, later }: ReductionTimes,
  ): Promise<void> {
    const wanted = judged.flatMap(({ row, judgement }) =>
      judgement.refusal === null
        ? [
            {
              id: newId(),
              variant_id: row.id,
              offer_id: row.offer_id,
              merchant_id: row.merchant_id,
              price: judgement.price,
              reason: input.reason,
              best_before: input.reason === 'short_life' ? (input.bestBefore ?? null) : null,
              starts_at: starts,
              ends_at: ends,
              person_id: actor.personId,
            },
          ]
        : [],
    );
    if (wanted.length === 0) return;
    // A new plan takes the place of the one before.
    const columns = Object.keys(wanted[0]!).join(', ');
    await tx.query(
      `update catalog.reductions set status = 'cancelled' where status = 'planned' and variant_id = any($1)`,
      [wanted.map(({ variant_id: id }) => id)],
    );
    await rowsOf(
      tx,
      `insert into catalog.reductions (${columns})
       select ${columns} from jsonb_populate_recordset(null::catalog.reductions, $1::jsonb) returning id`,
      [JSON.stringify(wanted)],
    );
    if (!later)
      await startReductions(
        tx,
        wanted.map(({ id }) => id),
        this.config.CURRENCY,
        starts,
      );
  }
}
