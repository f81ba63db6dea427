import { rowsOf, type Tx } from '#platform/database/database';
import { MOST_PIECES } from '../offer/offer-rules.js';
import type { Evidence } from './availability-of.js';
import { keepShelf } from './keep-shelf.js';
import { tellStock } from './tell-stock.js';

export type Count = { variantId: string } & ({ onHand: number } | { delta: number });

export interface Counted {
  id: string;
  offer_id: string;
  merchant_id: string;
  on_hand: number;
  held: number;
  /** Pieces more or fewer than before. */
  moved: number;
  /** What was asked for left fewer pieces than orders hold, or more than fit: the nearest possible was taken. */
  bounded: boolean;
}

/**
 * Sets or moves the stock of variants, each named once, in one statement: rows are locked in id order, pieces that
 * orders hold stay, movements are noted, and the offers are known afresh. Answers with every variant that exists.
 */
export async function countStock(
  tx: Tx,
  counts: readonly Count[],
  by: { evidence: Evidence; causeId: string | null },
): Promise<Counted[]> {
  if (counts.length === 0) return [];
  await lockOffers(
    tx,
    counts.map((count) => count.variantId),
  );
  const rows = await rowsOf<Counted>(tx, COUNT, [
    counts.map((count) => count.variantId),
    counts.map((count) => ('delta' in count ? count.delta : count.onHand)),
    counts.map((count) => 'delta' in count),
    by.causeId,
  ]);
  await keepShelf(
    tx,
    rows.map((row) => row.offer_id),
    by.evidence,
  );
  if (TOLD.has(by.evidence)) {
    await tellStock(
      tx,
      rows.filter((row) => row.moved !== 0).map((row) => row.id),
    );
  }
  return rows;
}

/** Offers before variants, each in id order, as everybody who writes goods does. */
async function lockOffers(tx: Tx, variantIds: string[]): Promise<void> {
  await tx.query(
    `select 1 from catalog.offers where id in (select offer_id from catalog.variants where id = any($1::uuid[]))
      order by id for no key update`,
    [variantIds],
  );
}

/** Tills and imports know what they have told us themselves. */
const TOLD = new Set<Evidence>(['counted', 'confirmed']);

const COUNT = `with wanted as (
    select * from unnest($1::uuid[], $2::int[], $3::boolean[]) as w(variant_id, amount, relative)),
  locked as materialized (
    select v.id, v.offer_id, v.merchant_id, v.on_hand, v.held,
           case when w.relative then v.on_hand::bigint + w.amount else w.amount end as asked
      from catalog.variants v join wanted w on w.variant_id = v.id
     order by v.id for update of v),
  bounded as (
    select l.*, greatest(l.held, least(${MOST_PIECES}, l.asked))::int as after from locked l),
  moved as (
    update catalog.variants v set on_hand = b.after from bounded b
     where v.id = b.id and b.after <> b.on_hand returning v.id, b.after - b.on_hand as pieces),
  noted as (
    insert into catalog.stock_movements (id, variant_id, kind, quantity, cause_id)
    select gen_random_uuid(), id, 'counted', pieces, $4::uuid from moved)
  select id, offer_id, merchant_id, after as on_hand, held, after - on_hand as moved, after <> asked as bounded
    from bounded`;
