import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { countedSince, shelfCheckNotFound } from '../catalog.errors.js';
import { lockOffer } from '../offer/lock-offer.js';
import { countStock } from './count-stock.js';
import { keepShelf } from './keep-shelf.js';
import type { ShelfCheckEntity } from './shelf-check.entity.js';

/** Takes back a tap at the shelf: pieces come back, and the offer is as sure as it was before. */
@Injectable()
export class UndoCheck {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Doing it again changes nothing. After somebody has counted anew it would make the count wrong, and is refused. */
  async undo(actor: Actor, merchantIds: string[], id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [known] = await rowsOf<ShelfCheckEntity>(
        tx,
        `select * from catalog.shelf_checks where id = $1 and merchant_id = any($2)`,
        [id, merchantIds],
      );
      if (!known) throw shelfCheckNotFound();
      await lockOffer(tx, [known.merchant_id], known.offer_id);
      const undone = await rowsOf(
        tx,
        `update catalog.shelf_checks set undone_at = now() where id = $1 and undone_at is null returning id`,
        [id],
      );
      if (undone.length > 0) await this.putBack(tx, actor, known);
    });
  }

  private async putBack(tx: Tx, actor: Actor, check: ShelfCheckEntity): Promise<void> {
    const variantIds = check.taken.map(({ variantId }) => variantId);
    if (await countedAfter(tx, variantIds, check.id)) throw countedSince();
    await countStock(
      tx,
      check.taken.map(({ variantId, pieces }) => ({ variantId, delta: pieces })),
      { evidence: 'counted', causeId: actor.personId },
    );
    await tx.query(`update catalog.offers set confirmed_at = $2, confirmed_by = $3 where id = $1`, [
      check.offer_id,
      check.before.confirmedAt,
      check.before.confirmedBy,
    ]);
    await keepShelf(tx, [check.offer_id], null);
  }
}

/** Whether these pieces were counted after that check, by hand, a till or an import. */
async function countedAfter(tx: Tx, variantIds: string[], checkId: string): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    `select 1 from catalog.stock_movements m join catalog.shelf_checks c on c.id = $2 and m.at > c.at
      where m.variant_id = any($1::uuid[]) and m.kind = 'counted' limit 1`,
    [variantIds, checkId],
  );
  return rows.length > 0;
}
