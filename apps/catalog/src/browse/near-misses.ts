import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { offerCard } from '../offer/offer-view.js';
import type { Reading } from '../search/search-engine.js';
import { ShopQueries } from '../shop/shop.queries.js';
import { NO_FILTERS } from './filters.js';
import { FoundQueries } from './found.queries.js';
import { Narrowing } from './narrowing.js';
import type { NothingFound } from './nothing-found-view.js';

const OFFERS = 8;

/** What is left to say when a search finds nothing: which offers have a part of it, and which shops may know. */
@Injectable()
export class NearMisses {
  constructor(
    @Inject(FoundQueries) private readonly queries: FoundQueries,
    @Inject(Narrowing) private readonly narrowing: Narrowing,
    @Inject(ShopQueries) private readonly shops: ShopQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  async find(reading: Reading): Promise<NothingFound> {
    const near = reading.near();
    const narrowed = await this.narrowing.narrow(NO_FILTERS, null);
    const [found, shops] = await Promise.all([
      near.offers && this.queries.offers(near.offers, { narrowed, sort: 'best', limit: OFFERS, after: null }),
      this.shops.named(near.shops, null),
    ]);
    const items = found?.items.slice(0, OFFERS) ?? [];
    return { nearMisses: items.map((row) => offerCard(row, this.config.CURRENCY)), shops };
  }
}
