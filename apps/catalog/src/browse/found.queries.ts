import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { CARD_COLUMNS, type CardRow } from '../offer/offer-view.js';
import type { Matching } from '../search/matching.js';
import { COUNTED_COLUMNS, counts, passes, tested, tests, type CountRow } from './facet-sql.js';
import { conditionsOf, SHOWN } from './filters.js';
import type { Narrowed } from './narrowing.js';
import { Params } from './params.js';
import { comesAfter, distances, sortedBy, type SearchSort, type Sort } from './sorts.js';

export interface OffersAsked {
  narrowed: Narrowed;
  sort: SearchSort;
  limit: number;
  /** Sort key and id of the last row shown. */
  after: [string, string] | null;
}

export interface OffersFound extends CountRow {
  items: (CardRow & { sort_key: string })[];
}

const SORTS: Record<SearchSort, Sort> = {
  best: { key: 't.score', cast: 'numeric', down: true },
  newest: { key: 't.published_at', cast: 'timestamptz', down: true },
  price: { key: 't.price_from', cast: 'int', down: false },
  '-price': { key: 't.price_from', cast: 'int', down: true },
  near: { key: 't.metres', cast: 'int', down: false },
};

/** What a matching found, filtered, counted and sorted, in one statement. */
@Injectable()
export class FoundQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async offers(matching: Matching, asked: OffersAsked): Promise<OffersFound> {
    const params = new Params([matching.words]);
    const text = statement(matching.sql, asked, params);
    const [found] = isPlain(asked)
      ? await this.database.read<OffersFound>(`found-${matching.name}`, text, params.values)
      : await this.database.rows<OffersFound>(text, params.values);
    return found!;
  }
}

/** Only the search that most begin with is worth a prepared statement: there are thousands of combinations of filters. */
const isPlain = ({ narrowed: { filters, shopIds }, sort, after }: OffersAsked): boolean =>
  sort === 'best' && after === null && shopIds === null && Object.values(filters).every((value) => isUnset(value));

const isUnset = (value: unknown): boolean =>
  value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0);

function statement(matching: string, { narrowed, sort, limit, after }: OffersAsked, params: Params): string {
  const { filters, root, shopIds, metres } = narrowed;
  const conditions = conditionsOf(filters, { root: root === filters.category, shopIds }, params);
  const far =
    metres && sort === 'near' ? distances(params.add([...metres.keys()]), params.add([...metres.values()])) : '';
  const by = SORTS[sort];
  const later = after
    ? `and ${comesAfter(by, 't.offer_id', { key: params.add(after[0]), id: params.add(after[1]) })}`
    : '';
  return `
  with base as materialized (
    select ${COUNTED_COLUMNS}, o.published_at, o.price_from, round(h.score::numeric, 6) as score, ${far ? 'd.metres' : 'null::int'} as metres,
           ${tests(conditions)}
      from (${matching}) h join catalog.offers o on o.id = h.offer_id ${far} where ${SHOWN}),
  ${tested(conditions)},
  paged as (
    select t.offer_id, ${by.key} as sort_key, row_number() over (order by ${sortedBy(by, 't.offer_id')}) as place
      from tested t where ${passes()} ${later}
     order by ${sortedBy(by, 't.offer_id')} limit ${params.add(limit + 1)}::int)
  select ${counts({ attributes: true })},
         (select coalesce(jsonb_agg(to_jsonb(card) order by card.place), '[]')
            from (select ${CARD_COLUMNS}, p.sort_key::text as sort_key, p.place
                    from paged p join catalog.offers o on o.id = p.offer_id) card) as items`;
}
