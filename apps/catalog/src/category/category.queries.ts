import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { CategoryEntity } from './category.entity.js';
import type { CategoryList, CategoryView } from './category-view.js';

type Row = Pick<CategoryEntity, 'slug' | 'name_de' | 'name_en' | 'parent' | 'icon' | 'vat_rate'> & { offers: number };

const KEPT = 5_000;

/** The tree of categories. Counting all offers is too much for every page, so the answer is kept for some seconds. */
@Injectable()
export class CategoryQueries {
  private kept: { answer: Promise<CategoryList>; until: number } | null = null;

  constructor(@Inject(Database) private readonly database: Database) {}

  tree(): Promise<CategoryList> {
    if (!this.kept || this.kept.until < Date.now()) {
      const answer = this.read();
      this.kept = { answer, until: Date.now() + KEPT };
      answer.catch(() => (this.kept = null));
    }
    return this.kept.answer;
  }

  private async read(): Promise<CategoryList> {
    const rows = await this.database.read<Row>(
      'category-tree',
      `select c.slug, c.name_de, c.name_en, c.parent, c.icon, c.vat_rate, coalesce(n.offers, 0)::int as offers
         from catalog.categories c
         left join (select category, count(*) as offers from catalog.offers
                     where status = 'published' and shop_open group by category) n on n.category = c.slug
        where c.law not like 'blocked%'
        order by c.position, c.slug`,
    );
    return { items: rows.map((row) => view(row, rows)) };
  }
}

/** A root counts what lies in its children, too. */
function view(row: Row, all: Row[]): CategoryView {
  const below = all.filter((other) => other.parent === row.slug).reduce((total, other) => total + other.offers, 0);
  return {
    slug: row.slug,
    name: { de: row.name_de, en: row.name_en },
    parent: row.parent,
    icon: row.icon,
    vatRate: row.vat_rate,
    offers: row.offers + below,
  };
}
