import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { shelfCheckNotFound, variantNotFound } from '../catalog.errors.js';
import { lockOffer } from '../offer/lock-offer.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import { AVAILABILITY_COLUMNS } from './availability-sql.js';
import { availabilityView, type AvailabilityRow } from './availability-view.js';
import { countStock } from './count-stock.js';
import { keepShelf } from './keep-shelf.js';
import type { ShelfCheckEntity } from './shelf-check.entity.js';
import type { ShelfCheckView } from './shelf-view.js';

type Taken = ShelfCheckEntity['taken'];

/** One tap at the shelf: it is still there, or it is gone. What orders hold stays theirs. */
@Injectable()
export class CheckShelf {
  constructor(@Inject(Database) private readonly database: Database) {}

  async there(actor: Actor, merchantIds: string[], offerId: string): Promise<ShelfCheckView> {
    const id = await this.database.transaction(async (tx) => {
      const offer = await lockOffer(tx, merchantIds, offerId);
      await keepShelf(tx, [offer.id], 'confirmed');
      return note(tx, actor, offer, 'there', []);
    });
    return this.view(id);
  }

  async gone(actor: Actor, merchantIds: string[], offerId: string, variantId: string | null): Promise<ShelfCheckView> {
    const id = await this.database.transaction(async (tx) => {
      const offer = await lockOffer(tx, merchantIds, offerId);
      const variants = await freeVariants(tx, offer.id, variantId);
      const earlier = await lastGone(tx, offer.id);
      if (variants.length === 0 && earlier) return earlier;
      const counted = await countStock(
        tx,
        variants.map(({ id: variant, held }) => ({ variantId: variant, onHand: held })),
        { evidence: 'counted', causeId: actor.personId },
      );
      if (variants.length === 0) await keepShelf(tx, [offer.id], 'counted');
      const taken = counted
        .map((row) => ({ variantId: row.id, pieces: -row.moved }))
        .filter(({ pieces }) => pieces > 0);
      return note(tx, actor, offer, 'gone', taken);
    });
    return this.view(id);
  }

  private async view(id: string): Promise<ShelfCheckView> {
    const [row] = await this.database.rows<ViewRow>(
      `select c.id, c.offer_id, c.answer, c.at, o.offer_type, ${AVAILABILITY_COLUMNS}, v.held, v.available
         from catalog.shelf_checks c join catalog.offers o on o.id = c.offer_id,
              lateral (select coalesce(sum(x.held), 0)::int as held,
                              coalesce(sum(greatest(0, x.on_hand - x.held)), 0)::int as available
                         from catalog.variants x where x.offer_id = o.id and x.active) v
        where c.id = $1`,
      [id],
    );
    if (!row) throw shelfCheckNotFound();
    return {
      id: row.id,
      offerId: row.offer_id,
      answer: row.answer,
      at: row.at.toISOString(),
      held: row.held,
      availability: availabilityView(row),
    };
  }
}

type ViewRow = AvailabilityRow &
  Pick<ShelfCheckEntity, 'id' | 'offer_id' | 'answer' | 'at'> & { held: number; available: number };

/** The variants of an offer that have pieces nobody has ordered. */
async function freeVariants(
  tx: Tx,
  offerId: string,
  variantId: string | null,
): Promise<{ id: string; held: number }[]> {
  const rows = await rowsOf<{ id: string; held: number; free: number }>(
    tx,
    `select id, held, on_hand - held as free from catalog.variants
      where offer_id = $1 and active and ($2::uuid is null or id = $2) order by id for update`,
    [offerId, variantId],
  );
  if (rows.length === 0) throw variantNotFound();
  return rows.filter(({ free }) => free > 0);
}

/** The second of two taps finds nothing to take away: it means the first one. */
async function lastGone(tx: Tx, offerId: string): Promise<string | undefined> {
  const [row] = await rowsOf<{ id: string }>(
    tx,
    `select id from catalog.shelf_checks
      where offer_id = $1 and answer = 'gone' and undone_at is null and at > now() - interval '1 day'
      order by at desc limit 1`,
    [offerId],
  );
  return row?.id;
}

async function note(tx: Tx, actor: Actor, offer: OfferEntity, answer: 'there' | 'gone', taken: Taken): Promise<string> {
  const id = newId();
  const before = { confirmedAt: offer.confirmed_at?.toISOString() ?? null, confirmedBy: offer.confirmed_by };
  await tx.query(
    `insert into catalog.shelf_checks (id, offer_id, merchant_id, person_id, answer, taken, before)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, offer.id, offer.merchant_id, actor.personId, answer, JSON.stringify(taken), JSON.stringify(before)],
  );
  return id;
}
