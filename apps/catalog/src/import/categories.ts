import type { CategoryEntity } from '../category/category.entity.js';
import { plainWord } from './cell.js';

const ALIKE = 0.55;

/** The categories as files name them: by slug or name, German or English, alone or behind those above them. */
export class Categories {
  private readonly bySlug: Map<string, CategoryEntity>;
  private readonly byWord = new Map<string, CategoryEntity>();

  constructor(
    readonly all: readonly CategoryEntity[],
    private readonly meant: Record<string, string> = {},
  ) {
    this.bySlug = new Map(all.map((category) => [category.slug, category]));
    for (const category of all) {
      const above = category.parent ? this.bySlug.get(category.parent) : undefined;
      const paths = above ? [above.name_de + category.name_de, above.name_en + category.name_en] : [];
      for (const word of [category.slug, category.name_de, category.name_en, ...paths]) {
        if (!this.byWord.has(plainWord(word))) this.byWord.set(plainWord(word), category);
      }
    }
  }

  get(slug: string): CategoryEntity | null {
    return this.bySlug.get(slug) ?? null;
  }

  /** What the merchant said that the word means, else what it says itself. */
  find(text: string): CategoryEntity | null {
    const meant = this.meant[text.trim()];
    if (meant) return this.get(meant);
    const last = text.split(/[>/|»]/).at(-1)!;
    return this.byWord.get(plainWord(text)) ?? this.byWord.get(plainWord(last)) ?? null;
  }

  /** The one whose name looks most like the text. */
  alike(text: string): CategoryEntity | null {
    const wanted = pairs(plainWord(text));
    let best: { category: CategoryEntity | null; score: number } = { category: null, score: ALIKE };
    for (const [word, category] of this.byWord) {
      const score = overlap(wanted, pairs(word));
      if (score > best.score) best = { category, score };
    }
    return best.category;
  }

  /** Names of attributes of any category: columns with these headings are taken over. */
  attributeNames(): Set<string> {
    return new Set(
      this.all.flatMap(({ attributes }) => attributes.flatMap(({ name }) => [plainWord(name.de), plainWord(name.en)])),
    );
  }
}

const pairs = (word: string): Set<string> =>
  new Set(Array.from(word).map((letter, at) => letter + (word[at + 1] ?? '')));

/** Dice's coefficient. */
function overlap(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length;
  return (2 * both) / Math.max(1, a.size + b.size);
}
