import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { CARD_COLUMNS, offerCard, type CardRow, type OfferPage } from '../offer/offer-view.js';
import { COUNTED_COLUMNS, counts, tested, tests, type CountRow } from './facet-sql.js';
import type { Facets } from './facet-view.js';
import { conditionsOf, SHOWN, together, type Filters } from './filters.js';
import { KeptCounts } from './kept-counts.js';
import { metresOf, Narrowing, type Narrowed } from './narrowing.js';
import { Params } from './params.js';
import type { Place } from './place.js';
import { comesAfter, distances, listSort, sortedBy, type ListSort } from './sorts.js';

export interface BrowseAsk {
  filters: Filters;
  sort: ListSort;
  near: Place | null;
  cursor?: string;
  limit: number;
}

type Counts = { facets: Facets; total: number; matches: number };

/** Offers as lists: one indexed query for a page, and counts beside it that are kept for a moment. */
@Injectable()
export class BrowseQueries {
  private readonly counts = new KeptCounts<Counts>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(Narrowing) private readonly narrowing: Narrowing,
  ) {}

  async list(ask: BrowseAsk): Promise<OfferPage> {
    return this.page(ask, await this.narrowing.narrow(ask.filters, ask.near));
  }

  async listWithFacets(ask: BrowseAsk): Promise<OfferPage & Counts> {
    const narrowed = await this.narrowing.narrow(ask.filters, ask.near);
    const [offers, counts] = await Promise.all([this.page(ask, narrowed), this.count(narrowed)]);
    return { ...offers, ...counts };
  }

  private async page(ask: BrowseAsk, narrowed: Narrowed): Promise<OfferPage> {
    const after = readCursor(ask.cursor, 2);
    const params = new Params();
    const sort = listSort(ask.sort);
    const where = [together(conditionsFor(narrowed, params))];
    const far =
      narrowed.metres && ask.sort === 'near'
        ? distances(params.add([...narrowed.metres.keys()]), params.add([...narrowed.metres.values()]))
        : '';
    if (after) where.push(comesAfter(sort, 'o.id', { key: params.add(after[0]), id: params.add(after[1]) }));
    const text = `select ${CARD_COLUMNS}, ${sort.key}::text as sort_key from catalog.offers o ${far}
      where ${where.join(' and ')} order by ${sortedBy(sort, 'o.id')} limit ${params.add(ask.limit + 1)}::int`;
    const rows = await this.rows(text, params.values);
    return page(
      rows,
      ask.limit,
      (row) => ({ ...offerCard(row, this.config.CURRENCY), ...metresOf(row.shop_id, narrowed) }),
      (row) => cursorOf([row.sort_key, row.id]),
    );
  }

  /** Lists that most people see are few texts, and prepared; with many filters at once they are not worth it. */
  private rows(text: string, values: unknown[]): Promise<(CardRow & { sort_key: string })[]> {
    const name = values.length <= PREPARED_VALUES ? nameOf(text) : null;
    return name === null ? this.database.rows(text, values) : this.database.read(name, text, values);
  }

  private count(narrowed: Narrowed): Promise<Counts> {
    const { filters, root, shopIds } = narrowed;
    return this.counts.of(JSON.stringify([filters, shopIds]), async () => {
      const params = new Params();
      // Siblings of a category are counted beside it, other roots are not.
      const within = root === null ? '' : `and o.category_root = ${params.add(root)}`;
      const asked = conditionsFor(narrowed, params);
      const [row] = await this.database.rows<CountRow>(
        `with base as materialized (
           select ${COUNTED_COLUMNS}, ${tests(asked)} from catalog.offers o where ${SHOWN} ${within}),
         ${tested(asked)} select ${counts({ attributes: filters.category !== null || Object.keys(filters.attributes).length > 0 })}`,
        params.values,
      );
      return { facets: narrowed.facets(row!), total: row!.total, matches: row!.matches };
    });
  }
}

const conditionsFor = ({ filters, root, shopIds }: Narrowed, params: Params) =>
  conditionsOf(filters, { root: root === filters.category, shopIds }, params);

const PREPARED_VALUES = 4;
const MOST_NAMES = 60;
const names = new Map<string, string>();

/** A short name for each text of a prepared statement; null when there are too many already. */
function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known || names.size >= MOST_NAMES) return known ?? null;
  const name = `browse-${names.size}`;
  names.set(text, name);
  return name;
}
