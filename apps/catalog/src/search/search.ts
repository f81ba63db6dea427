import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { offerCard, type OfferPage } from '../offer/offer-view.js';
import { ShopQueries } from '../shop/shop.queries.js';
import { FoundQueries, type OffersAsked, type OffersFound } from '../browse/found.queries.js';
import { CategoryDirectory, type KnownCategory } from '../browse/category-directory.js';
import { NO_COUNTS } from '../browse/facet-sql.js';
import type { Filters } from '../browse/filters.js';
import { metresOf, Narrowing, type Narrowed } from '../browse/narrowing.js';
import { NearMisses } from '../browse/near-misses.js';
import type { Place } from '../browse/place.js';
import type { SearchSort } from '../browse/sorts.js';
import { SearchEngine, type Reading } from './search-engine.js';
import type { CategoryHit, SearchResult } from './search-view.js';

type FoundOffers = Omit<SearchResult, 'shops' | 'categories' | 'understood' | 'nothing'>;

export interface SearchAsk {
  q: string;
  filters: Filters;
  near: Place | null;
  sort: SearchSort;
  cursor?: string;
  limit: number;
}

const MOST_OF_FOUND = 0.5;

/**
 * Finds what somebody asks for, in the strictest way that finds anything. The cursor remembers the way, so that a later
 * page goes on in the same list.
 */
@Injectable()
export class Search {
  constructor(
    @Inject(SearchEngine) private readonly engine: SearchEngine,
    @Inject(FoundQueries) private readonly queries: FoundQueries,
    @Inject(Narrowing) private readonly narrowing: Narrowing,
    @Inject(NearMisses) private readonly nearMisses: NearMisses,
    @Inject(ShopQueries) private readonly shops: ShopQueries,
    @Inject(CategoryDirectory) private readonly categories: CategoryDirectory,
    @Inject(Config) private readonly config: Config,
  ) {}

  async find(ask: SearchAsk): Promise<SearchResult> {
    const reading = await this.engine.read(ask.q);
    const { districts } = ask.filters;
    const [found, shops, categories] = await Promise.all([
      this.foundBy(reading, ask),
      this.shops.named(reading.shops, districts.length === 1 ? districts[0]! : null),
      this.categories.all(),
    ]);
    const nothing = found.matches === 0 && !ask.cursor ? await this.nearMisses.find(reading) : undefined;
    return {
      ...found,
      shops,
      categories: categorySlugs(reading, found).flatMap((slug) => categoryRef(categories.get(slug))),
      understood: reading.terms,
      ...(nothing ? { nothing } : {}),
    };
  }

  /** Only the offers. */
  async found(ask: SearchAsk): Promise<FoundOffers> {
    return this.foundBy(await this.engine.read(ask.q), ask);
  }

  private async foundBy(reading: Reading, ask: SearchAsk): Promise<FoundOffers> {
    const narrowed = await this.narrowing.narrow(ask.filters, ask.near);
    const { way, found } = await this.look(reading, ask, narrowed);
    const { total, matches } = found;
    return { ...this.page(ask, narrowed, way, found), facets: narrowed.facets(found), total, matches };
  }

  private async look(
    { ways }: Reading,
    ask: SearchAsk,
    narrowed: Narrowed,
  ): Promise<{ way: string; found: OffersFound }> {
    const after = readCursor(ask.cursor, 3);
    const asked = asOffersAsked(ask, narrowed, after);
    for (const matching of after ? ways.filter(({ name }) => name === after[0]) : ways) {
      const found = await this.queries.offers(matching, asked);
      if (found.matches > 0 || after) return { way: matching.name, found };
    }
    return { way: 'words', found: NOTHING };
  }

  private page(ask: SearchAsk, narrowed: Narrowed, way: string, found: OffersFound): OfferPage {
    return page(
      found.items,
      ask.limit,
      (row) => ({ ...offerCard(row, this.config.CURRENCY), ...metresOf(row.shop_id, narrowed) }),
      (row) => cursorOf([way, row.sort_key, row.id]),
    );
  }
}

const categoryRef = (known: KnownCategory | undefined): CategoryHit[] =>
  known ? [{ slug: known.slug, name: { de: known.name_de, en: known.name_en } }] : [];

/** Categories that fit themselves; else the one that most of what was found is in. */
function categorySlugs({ categories }: Reading, { facets, total }: FoundOffers): string[] {
  if (categories.length > 0) return categories;
  return facets.category.filter(({ count }) => count >= MOST_OF_FOUND * total).map(({ value }) => value);
}

const NOTHING: OffersFound = { ...NO_COUNTS, items: [] };

const asOffersAsked = (ask: SearchAsk, narrowed: Narrowed, after: (string | number)[] | null): OffersAsked => ({
  narrowed,
  sort: ask.sort,
  limit: ask.limit,
  after: after ? [String(after[1]), String(after[2])] : null,
});
