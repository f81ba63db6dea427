import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { Kept } from '../browse/kept.js';
import type { ShopEntity } from '../shop/shop.entity.js';
import { entryOf, type Entry } from './query/directory.js';
import { SYNONYM_WORDS } from './query/synonyms.js';
import { spelledWords } from './text/offer-words.js';

type ShopRow = Pick<ShopEntity, 'id' | 'name' | 'kind' | 'summary' | 'story' | 'services' | 'assortment'>;

export interface Directory {
  shops: Entry[];
  categories: Entry[];
  /** Words that may have been mistyped, besides those in names of offers. */
  spelled: readonly string[];
}

const KEPT = 5_000;
const SHARES_KEPT = 60_000;
/** A category is what a shop sells when at least this share of its offers is in it. */
const MAIN = 0.2;

/** Shops and categories with their words, in memory: a city has hundreds. Only what changed is read again. */
@Injectable()
export class SearchDirectory {
  private readonly directory: Kept<Directory>;
  private readonly sold: Kept<Map<string, string[]>>;
  private readonly categories = new Map<string, Entry>();
  private shops = new Map<string, { version: string; entry: Entry; spelled: string[] }>();

  constructor(@Inject(Database) private readonly database: Database) {
    this.sold = new Kept(() => this.readSold(), SHARES_KEPT);
    this.directory = new Kept(() => this.read(), KEPT);
  }

  get(): Promise<Directory> {
    return this.directory.get();
  }

  /** With what happened a moment ago. */
  renewed(): Promise<Directory> {
    return this.directory.again();
  }

  private async read(): Promise<Directory> {
    const [versions, categories, sold] = await Promise.all([
      this.database.read<{ id: string; version: string }>(
        'shop-versions',
        `select id, xmin::text as version from catalog.shops where status = 'open'`,
      ),
      this.database.read<{ slug: string; name: string; parent: string | null }>(
        'searched-categories',
        `select slug, name_de as name, parent from catalog.categories`,
      ),
      this.sold.get(),
    ]);
    const wanted = versions.map(({ id, version }) => ({ id, version: `${version} ${sold.get(id)?.join() ?? ''}` }));
    await this.renew(wanted, sold);
    const shops = [...this.shops.values()];
    return {
      shops: shops.map(({ entry }) => entry),
      categories: categories.map((category) => this.categoryEntry(category)),
      spelled: [
        ...new Set([
          ...shops.flatMap(({ spelled }) => spelled),
          ...categories.flatMap(({ name }) => spelledWords(name)),
          ...SYNONYM_WORDS,
        ]),
      ],
    };
  }

  private async renew(wanted: { id: string; version: string }[], sold: Map<string, string[]>): Promise<void> {
    const changed = wanted.filter(({ id, version }) => this.shops.get(id)?.version !== version).map(({ id }) => id);
    const rows = changed.length === 0 ? [] : await this.readShops(changed);
    const read = new Map(rows.map((row) => [row.id, row]));
    this.shops = new Map(
      wanted.flatMap(({ id, version }) => {
        const row = read.get(id);
        const known = this.shops.get(id);
        if (!row) return known ? [[id, known] as const] : [];
        return [
          [
            id,
            { version, entry: shopEntry(row, sold.get(id) ?? []), spelled: spelledWords(`${row.name} ${row.kind}`) },
          ] as const,
        ];
      }),
    );
  }

  private categoryEntry({ slug, name }: { slug: string; name: string }): Entry {
    const key = `${slug} ${name}`;
    const entry = this.categories.get(key) ?? entryOf(slug, [{ text: name, place: 'name' }]);
    this.categories.set(key, entry);
    return entry;
  }

  private readShops(ids: string[]): Promise<ShopRow[]> {
    return this.database.read<ShopRow>(
      'searched-shops',
      `select id, name, kind, summary, story, services, assortment from catalog.shops where id = any($1)`,
      [ids],
    );
  }

  /** Names of the categories that most of a shop's offers are in. */
  private async readSold(): Promise<Map<string, string[]>> {
    const rows = await this.database.read<{ shop_id: string; names: string[] }>(
      'sold-categories',
      `select shop_id, array_agg(name order by name) as names
         from (select o.shop_id, c.name_de as name, count(*) as offers, sum(count(*)) over (partition by o.shop_id) as of_all
                 from catalog.offers o join catalog.categories c on c.slug = o.category
                where o.status = 'published' and o.shop_open group by 1, 2) s
        where offers >= ${MAIN} * of_all group by 1`,
    );
    return new Map(rows.map(({ shop_id: id, names }) => [id, names]));
  }
}

function shopEntry({ id, name, kind, summary, story, services, assortment }: ShopRow, sold: string[]): Entry {
  return entryOf(id, [
    { text: name, place: 'name' },
    { text: kind, place: 'name' },
    ...[...assortment, ...services.map((service) => service.name)].map((text) => ({
      text,
      place: 'partOfName' as const,
    })),
    ...[summary, ...sold, ...services.map((service) => service.text)].map((text) => ({
      text,
      place: 'about' as const,
    })),
    { text: story, place: 'told', parts: 'told' },
  ]);
}
