import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { gtinOf } from '../offer/gtin.js';
import { offerCard, type OfferPage } from '../offer/offer-view.js';
import { ShopQueries } from '../shop/shop.queries.js';
import { SearchQueries, type OffersAsked, type OffersFound, type SearchSort, type Way } from './search.queries.js';
import type { SearchResult } from './search-view.js';

export interface SearchAsk {
  q: string;
  category?: string;
  shop?: string;
  district?: string;
  sort?: SearchSort;
  cursor?: string;
  limit: number;
}

const SHOPS_SHOWN = 5;
/** Exact words, and what must not be in a result, cannot be looked for by likeness. */
const EXACTING = /(^|\s)-\S|"/;
const WAYS: readonly Way[] = ['gtin', 'words', 'alike'];

/**
 * Finds what somebody asks for: by article number, else by words, else by names that look alike. The cursor remembers
 * the way, so that a later page goes on in the same list.
 */
@Injectable()
export class Search {
  constructor(
    @Inject(SearchQueries) private readonly queries: SearchQueries,
    @Inject(ShopQueries) private readonly shops: ShopQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  async find(ask: SearchAsk): Promise<SearchResult> {
    const [{ way, found }, shops] = await Promise.all([
      this.look(ask),
      ask.q.trim() === '' ? [] : this.shops.matching(ask.q, ask.district ?? null, SHOPS_SHOWN),
    ]);
    const { category, shop, district, total } = found;
    return { ...this.page(ask, way, found), shops, facets: { category, shop, district }, total };
  }

  /** Only the offers, as a list. */
  async offers(ask: SearchAsk): Promise<OfferPage> {
    const { way, found } = await this.look(ask);
    return this.page(ask, way, found);
  }

  private async look(ask: SearchAsk): Promise<{ way: Way; found: OffersFound }> {
    const after = readCursor(ask.cursor, 3);
    const asked = asOffersAsked(ask, after);
    for (const way of after ? WAYS.filter((known) => known === after[0]) : WAYS) {
      const gtin = way === 'gtin' ? gtinOf(asked.q) : null;
      if (asked.q === '' || (way === 'gtin' && !gtin) || (way === 'alike' && EXACTING.test(asked.q))) continue;
      const found = await this.queries.offers(way, gtin ? { ...asked, q: gtin } : asked);
      if (found.matches > 0 || after) return { way, found };
    }
    return { way: 'words', found: NOTHING };
  }

  private page(ask: SearchAsk, way: Way, found: OffersFound): OfferPage {
    return page(
      found.items,
      ask.limit,
      (row) => offerCard(row, this.config.CURRENCY),
      (row) => cursorOf([way, row.sort_key, row.id]),
    );
  }
}

const NOTHING: OffersFound = { matches: 0, total: 0, category: [], shop: [], district: [], items: [] };

function asOffersAsked(ask: SearchAsk, after: (string | number)[] | null): OffersAsked {
  return {
    q: ask.q.trim(),
    category: ask.category ?? null,
    shop: ask.shop ?? null,
    district: ask.district ?? null,
    sort: ask.sort ?? 'best',
    limit: ask.limit,
    after: after ? [String(after[1]), String(after[2])] : null,
  };
}
