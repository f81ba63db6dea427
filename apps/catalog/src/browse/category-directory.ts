import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { CategoryEntity } from '../category/category.entity.js';
import { Kept } from './kept.js';

export type KnownCategory = Pick<CategoryEntity, 'slug' | 'parent' | 'name_de' | 'name_en' | 'attributes'>;

const KEPT = 5_000;

/** The tree of categories by slug, with what each wants to know about its goods. It changes with a release. */
@Injectable()
export class CategoryDirectory {
  private readonly bySlug: Kept<Map<string, KnownCategory>>;

  constructor(@Inject(Database) database: Database) {
    this.bySlug = new Kept(async () => {
      const rows = await database.read<KnownCategory>(
        'category-directory',
        `select slug, parent, name_de, name_en, attributes from catalog.categories order by position, slug`,
      );
      return new Map(rows.map((row) => [row.slug, row]));
    }, KEPT);
  }

  all(): Promise<Map<string, KnownCategory>> {
    return this.bySlug.get();
  }
}
