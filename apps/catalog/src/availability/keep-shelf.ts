import type { Tx } from '#platform/database/database';
import type { Evidence } from './availability-of.js';
import { likelyUntilOf } from './availability-sql.js';

/** What is sold out stays in lists for so long, so that it is found again; a unique piece never comes back. */
export const SOLD_OUT_DAYS = 14;

/**
 * Notes when and how the shop knew what is there (with evidence), and until when lists show these offers. Whoever
 * changes `on_hand` calls it in the same transaction. With `passing`, offers that somebody is changing right now are
 * left to them: their own call comes after this one.
 */
export async function keepShelf(
  tx: Tx,
  offerIds: readonly string[],
  evidence: Evidence | null,
  { passing = false } = {},
): Promise<void> {
  if (offerIds.length === 0) return;
  await tx.query(passing ? PASSING : WAITING, [[...new Set(offerIds)].sort(), evidence]);
}

const LIKELY_UNTIL = likelyUntilOf({
  type: 'o.offer_type',
  pieces: 'stock.free',
  at: 'case when $2::text is null then o.confirmed_at else now() end',
  by: 'coalesce($2::text, o.confirmed_by)',
});

const keepShelfSql = (locking: string): string => `with locked as materialized (
    select o.id from catalog.offers o where o.id = any($1::uuid[]) order by o.id for no key update ${locking}),
  stock as (
    select v.offer_id, sum(v.on_hand) as pieces, sum(greatest(0, v.on_hand - v.held)) as free from catalog.variants v
     where v.offer_id in (select id from locked) and v.active group by v.offer_id)
  update catalog.offers o
     set confirmed_at = case when $2::text is null then o.confirmed_at else now() end,
         confirmed_by = coalesce($2::text, o.confirmed_by),
         likely_until = ${LIKELY_UNTIL},
         listed_until = case
           when o.offer_type in ('service', 'made_to_order') or stock.pieces > 0 then null
           when o.offer_type = 'unique' then least(o.listed_until, now())
           else coalesce(o.listed_until, now() + interval '${SOLD_OUT_DAYS} days') end
    from stock where o.id = stock.offer_id`;

const WAITING = keepShelfSql('');
const PASSING = keepShelfSql('skip locked');
