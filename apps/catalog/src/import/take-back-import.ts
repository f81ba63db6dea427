import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { schedule } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { keepShelf } from '../availability/keep-shelf.js';
import { keepAllWords } from '../offer/keep-words.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import { writeVariants, type VariantRow } from '../offer/write-offer.js';
import { priceCause } from '../price/price-cause.js';
import type { Before } from './before.js';
import { lockImport } from './check-import.js';
import { importStatus } from './import.errors.js';
import { IMPORT_MOVES } from './import-status.js';
import { restoring } from './restoring.js';
import { noteCounts, updateOffers } from './write-plans.js';

const AT_ONCE = 200;
const TURN_MS = 5_000;

interface Kept {
  number: number;
  offer_id: string;
  before: Before;
  after_version: number;
}

/**
 * Takes a whole import back, the last row first. New offers go down, changed ones get back what they were, counted
 * pieces by their difference, so that what was sold in between stays sold. An offer that somebody changed since stays.
 */
@Injectable()
export class TakeBackImport {
  constructor(@Inject(Database) private readonly database: Database) {}

  async begin(id: string): Promise<void> {
    const status = await this.database.transaction(async (tx) => {
      const current = await lockImport(tx, id);
      const moved = await move(tx, 'catalog.imports', IMPORT_MOVES, id, 'taking_back', { done: 0, finished_at: null });
      if (moved) await schedule(tx, 'catalog', 'take-back-import', { importId: id });
      return moved ? 'taking_back' : (current?.status ?? null);
    });
    if (status !== 'taking_back' && status !== 'taken_back') throw importStatus({ status });
  }

  async takeBack(id: string): Promise<void> {
    const end = Date.now() + TURN_MS;
    while (await this.step(id, Date.now() > end));
  }

  private step(id: string, last: boolean): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const current = await lockImport(tx, id);
      if (current?.status !== 'taking_back') return false;
      const kept = await this.next(tx, id);
      if (kept.length === 0) {
        await move(tx, 'catalog.imports', IMPORT_MOVES, id, 'taken_back', { finished_at: new Date() });
        return false;
      }
      await priceCause(tx, 'taken_back', current.person_id);
      await this.restore(tx, id, kept, current.person_id);
      await tx.query(`update catalog.imports set done = done + $2 where id = $1`, [id, kept.length]);
      if (last) await schedule(tx, 'catalog', 'take-back-import', { importId: id });
      return !last;
    });
  }

  /** Each offer once: what an import did to it twice is taken back in two steps. */
  private async next(tx: Tx, id: string): Promise<Kept[]> {
    const rows = await rowsOf<Kept>(
      tx,
      `select number, offer_id, before, after_version from catalog.import_rows
        where import_id = $1 and before is not null and taken_back is null order by number desc limit ${AT_ONCE}`,
      [id],
    );
    const seen = new Set<string>();
    return rows.filter(({ offer_id: offer }) => !seen.has(offer) && seen.add(offer));
  }

  private async restore(tx: Tx, id: string, kept: readonly Kept[], personId: string): Promise<void> {
    const ids = kept.map(({ offer_id: offer }) => offer);
    const offers = await rowsOf<OfferEntity>(
      tx,
      `select * from catalog.offers where id = any($1::uuid[]) order by id for update`,
      [ids],
    );
    const variants = await rowsOf<VariantRow>(
      tx,
      `select * from catalog.variants where offer_id = any($1::uuid[]) order by id for update`,
      [ids],
    );
    const byId = new Map(offers.map((offer) => [offer.id, offer]));
    const untouched = kept.filter((row) => byId.get(row.offer_id)?.version === row.after_version);
    const writings = untouched.map((row) => {
      const own = variants.filter((variant) => variant.offer_id === row.offer_id);
      return restoring(byId.get(row.offer_id)!, own, row.before);
    });
    await updateOffers(tx, writings);
    const rows = writings.flatMap((writing) => writing.variants);
    if (rows.length > 0) await writeVariants(tx, rows);
    await noteCounts(
      tx,
      writings.flatMap(({ counted }) => counted),
      personId,
    );
    await keepShelf(
      tx,
      writings.map(({ id: offer }) => offer),
      null,
    );
    await keepAllWords(
      tx,
      writings.map(({ id: offer }) => offer),
    );
    await this.note(tx, id, kept, new Set(untouched.map(({ number }) => number)));
  }

  private async note(tx: Tx, id: string, kept: readonly Kept[], done: Set<number>): Promise<void> {
    await tx.query(
      `update catalog.import_rows i
          set taken_back = case when k.done then 'done' else 'changed_since' end,
              after_version = i.after_version + case when k.done then 1 else 0 end
         from unnest($2::int[], $3::boolean[]) as k(number, done) where i.import_id = $1 and i.number = k.number`,
      [id, kept.map(({ number }) => number), kept.map(({ number }) => done.has(number))],
    );
    // An earlier row of the same offer sees the version that this step has left.
    const offers = kept.filter(({ number }) => done.has(number));
    await tx.query(
      `update catalog.import_rows i set after_version = k.version + 1
         from unnest($2::uuid[], $3::int[]) as k(offer_id, version)
        where i.import_id = $1 and i.offer_id = k.offer_id and i.before is not null and i.taken_back is null`,
      [id, offers.map(({ offer_id: offer }) => offer), offers.map(({ after_version: version }) => version)],
    );
  }
}
