import { LETTERS, RANKING, type Place } from './ranking.js';
import { rankParts, type RankPart } from './query/tsquery.js';
import type { Term } from './query/terms.js';
import { fold } from './text/fold.js';

/** Which offers fit what was asked, before any filter, and how well. Filters, counts and sorts are put around it. */
export interface Matching {
  /** Names the prepared statement: the same name always has the same SQL. */
  name: string;
  /** SQL that selects `offer_id` and `score` (larger is better); reads `words` as `$1::text[]` and no other parameter. */
  sql: string;
  words: (string | null)[];
}

const { places, wholeName, leastShareOfBest, atLeast, understood } = RANKING;
const WEIGHTS = `'{${(Object.keys(LETTERS) as Place[])
  .sort((a, b) => places[a] - places[b])
  .map((place) => places[place])
  .join(', ')}}'`;
/** PostgreSQL answers this much less than the weight for a word that stands there once. */
const ONCE = 1.64493406685;
const KINDS = Object.keys(RANKING.understood).length;
const FIRST_PART = 2;
const PARAMS = 3;
const NAME = FIRST_PART + PARAMS * KINDS;

/** Each parameter is a sub-select of its own, which PostgreSQL evaluates once and not for every row. */
const param = (at: number, type: string): string => `(select ($1::text[])[${at}]::${type})`;

/**
 * Several other words for the same in one offer do not make it fit better than one. Parts of a compound count only
 * where all of them are.
 */
const MOST = 1.25;
const RANKS = Object.entries(understood).map(([name, most], kind) => {
  const at = FIRST_PART + PARAMS * kind;
  const rank = `ts_rank(${WEIGHTS}, t.words, ${param(at, 'tsquery')}) * ${param(at + 1, 'float8')} * ${ONCE}`;
  const limited = `least(coalesce(${rank}, 0), ${MOST * most})`;
  return name === 'part' ? `case when t.words @@ ${param(at + 2, 'tsquery')} then ${limited} else 0 end` : limited;
});
const WHOLE = `case when t.name = ${param(NAME, 'text')} then ${wholeName.same}
                    when starts_with(t.name, ${param(NAME, 'text')} || ' ') then ${wholeName.begins} else 0 end`;

const statement = (rank: string): string => `
  select offer_id, score
    from (select r.*, max(r.score) over w as best, row_number() over w as place
            from (select t.offer_id, ${rank} + ${WHOLE} as score
                    from catalog.offer_texts t where t.words @@ ${param(1, 'tsquery')} offset 0) r
          window w as (order by r.score desc, r.offer_id desc rows between unbounded preceding and current row)) b
   where score >= best * ${leastShareOfBest} or place <= ${atLeast}`;
/** One word counts as it is understood best, several add up. */
const ONE_WORD = statement(`greatest(${RANKS.join(', ')})`);
const SEVERAL_WORDS = statement(`(${RANKS.join(' + ')})`);

/** By words: what an offer has to have, and the terms that its score comes from. */
export function matchingOfWords(name: string, q: string, query: string, terms: readonly Term[]): Matching {
  const parts = rankParts(terms).flatMap(({ query: part, factor, gate }: RankPart) => [part, String(factor), gate]);
  const [sql, kind] = terms.length === 1 ? [ONE_WORD, 'one'] : [SEVERAL_WORDS, 'all'];
  return { name: `${name}-${kind}`, sql, words: [query, ...parts, fold(q).trim()] };
}

const GTIN = `select offer_id, 1 as score from catalog.offer_texts t
               where t.offer_id in (select offer_id from catalog.variants where gtin = ($1::text[])[1] and active)`;

/** By the article number of one of its variants. */
export const matchingOfGtin = (gtin: string): Matching => ({ name: 'gtin', sql: GTIN, words: [gtin] });
