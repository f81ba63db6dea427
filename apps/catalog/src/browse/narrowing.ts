import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { CategoryDirectory } from './category-directory.js';
import type { CountRow } from './facet-sql.js';
import type { Facets } from './facet-view.js';
import { facetsOf } from './facets-of.js';
import type { Filters } from './filters.js';
import { metresBetween, type Place } from './place.js';
import { ShopDirectory } from './shop-directory.js';
import { idsThatFit, type KnownShop } from './shops-that-fit.js';
import { FAR_AWAY } from './sorts.js';

/** Filters with what they come down to: where the database has to look, and how far every shop is. */
export interface Narrowed {
  filters: Filters;
  /** Slug of the root above the category, or itself; null without a category. */
  root: string | null;
  /** Null is every shop. */
  shopIds: string[] | null;
  metres: Map<string, number> | null;
  facets: (row: CountRow) => Facets;
}

/** Reads filters by what is known of shops and categories, so that lists and searches join neither. */
@Injectable()
export class Narrowing {
  constructor(
    @Inject(ShopDirectory) private readonly shops: ShopDirectory,
    @Inject(CategoryDirectory) private readonly categories: CategoryDirectory,
    @Inject(Config) private readonly config: Config,
  ) {}

  async narrow(filters: Filters, near: Place | null): Promise<Narrowed> {
    const [shops, categories] = await Promise.all([this.shops.all(filters.shops), this.categories.all()]);
    const category = filters.category === null ? null : categories.get(filters.category);
    return {
      filters,
      root: filters.category === null ? null : (category?.parent ?? filters.category),
      shopIds: idsThatFit(shops, filters),
      metres: near && metresTo(shops, near),
      facets: (row) => facetsOf(row, filters, { shops, categories, currency: this.config.CURRENCY }),
    };
  }
}

const metresTo = (shops: readonly KnownShop[], near: Place): Map<string, number> =>
  new Map(shops.map(({ id, position }) => [id, position ? metresBetween(near, position) : FAR_AWAY]));

/** How far an offer's shop is, for its card; nothing when nobody asked or its place is unknown. */
export function metresOf(shopId: string, { metres }: Narrowed): { metres?: number } {
  const far = metres?.get(shopId);
  return far === undefined || far === FAR_AWAY ? {} : { metres: far };
}
