import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { CategoryEntity } from '../category/category.entity.js';
import { WITHDRAWALS } from '../offer/offer-rules.js';
import { hasFixedPrice } from '../price/book-price.js';
import type { CategoryAsks, CategoryAsksList } from './asks-view.js';
import { isFree, lawOf } from './law.js';

/** What the categories ask of offers, those included in which nothing may be sold. */
@Injectable()
export class AsksQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async all(): Promise<CategoryAsksList> {
    const rows = await this.database.read<CategoryEntity>(
      'category-asks',
      `select * from catalog.categories order by position, slug`,
    );
    return { items: rows.map(asksOf) };
  }
}

export function asksOf(row: CategoryEntity): CategoryAsks {
  const free = isFree(row.law);
  const law = lawOf(row.law);
  const requires = free ? [] : law.requires;
  return {
    slug: row.slug,
    name: { de: row.name_de, en: row.name_en },
    parent: row.parent,
    vatRate: row.vat_rate,
    minimumAge: row.minimum_age as 16 | 18 | null,
    unitPrice: row.unit_price,
    withdrawal: row.withdrawal,
    withdrawals: free ? [...WITHDRAWALS] : [...law.withdrawals],
    drink: !free && law.drink === true,
    food: requires.some(({ field }) => field.startsWith('duties.food')),
    fixedPrice: hasFixedPrice(row.badges),
    blocked: free ? null : (law.blocked ?? null),
    asks: requires.map(({ field, why, source }) => ({ field, why, source })),
    attributes: row.attributes,
  };
}
