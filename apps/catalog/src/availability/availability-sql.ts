import type { Evidence } from './availability-of.js';
import {
  AS_LONG_AS_TOLD,
  EVIDENCE,
  HALF_LIFE_DAYS,
  HALF_LIVES,
  LAST_PIECE,
  MANY_FROM,
  MANY_PIECES,
} from './availability-of.js';

/** What `availabilityOf` needs beside the free pieces, from `catalog.offers o`. */
export const AVAILABILITY_COLUMNS = `o.confirmed_at, o.confirmed_by,
  (select t.synced_at from catalog.till_syncs t
    where t.merchant_id = o.merchant_id and o.confirmed_by = 'synced') as synced_at`;

/** Whether lists and search show the offer: what is sold out for long, or forgotten by its till, is left out. */
export const LISTED = `(o.listed_until is null or o.listed_until > now())`;

/**
 * Whether what is known of `catalog.offers o` is fresh enough: with a free piece it is `available` or `likely` in the
 * sense of `availabilityOf`. A spec holds both to the same answer.
 */
export const FRESH = `(o.likely_until > now())`;

const halfLives = EVIDENCE.map(
  (source: Evidence) => `when '${source}' then interval '${HALF_LIFE_DAYS[source] * HALF_LIVES} days'`,
).join(' ');

/** `likelyUntil` in SQL, from an expression for each of its facts. */
export const likelyUntilOf = (of: { type: string; pieces: string; at: string; by: string }): string => `(case
    when ${of.type} in ('service', 'made_to_order') then null
    when ${of.by} = 'synced' then timestamptz '${AS_LONG_AS_TOLD.toISOString()}'
    else ${of.at} + (case ${of.by} ${halfLives} end)
           * (case when ${of.pieces} = 1 then ${LAST_PIECE} when ${of.pieces} >= ${MANY_FROM} then ${MANY_PIECES} else 1 end)
  end)`;
