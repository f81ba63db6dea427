import { Inject, Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import { Database } from '#platform/database/database';
import { SHOWN } from '../browse/filters.js';
import { WordIndex } from './word-index.js';

export interface Vocabulary {
  categories: { de: WordIndex<string>; en: WordIndex<string> };
  /** By id. */
  shops: WordIndex<string>;
  offers: WordIndex<string>;
}

const AT_ONCE = 2_000;
/** Not older than this while somebody types; and building it takes a hundredth of the time at most. */
const OLDEST = 20_000;
const REST = 100;
const NIL = '00000000-0000-0000-0000-000000000000';

/** The names of everything that can be had, in memory, read anew in the background while people search. */
@Injectable()
export class Vocabularies {
  private kept: { vocabulary: Vocabulary; until: number } | null = null;
  private making: Promise<Vocabulary> | null = null;

  constructor(@Inject(Database) private readonly database: Database) {}

  async get(): Promise<Vocabulary> {
    if (!this.kept) return this.renew();
    // Whoever types now gets what is there; when the renewal fails, the next one who types tries again.
    if (this.kept.until < Date.now()) this.renew().catch(() => undefined);
    return this.kept.vocabulary;
  }

  private renew(): Promise<Vocabulary> {
    this.making ??= this.read().finally(() => (this.making = null));
    return this.making;
  }

  private async read(): Promise<Vocabulary> {
    const began = Date.now();
    const [categories, shops, offers] = [await this.categories(), await this.shops(), await this.offers()];
    const vocabulary = { categories, shops, offers };
    this.kept = { vocabulary, until: Date.now() + Math.max(OLDEST, REST * (Date.now() - began)) };
    return vocabulary;
  }

  private async categories(): Promise<Vocabulary['categories']> {
    const rows = await this.database.read<{ slug: string; name_de: string; name_en: string; parent: string | null }>(
      'suggest-categories',
      `select slug, name_de, name_en, parent from catalog.categories c
        where exists (select from catalog.offers o where (o.category = c.slug or o.category_root = c.slug) and ${SHOWN})`,
    );
    const index = { de: new WordIndex<string>(), en: new WordIndex<string>() };
    for (const { slug, name_de: de, name_en: en, parent } of rows) {
      const weight = parent === null ? 10 : 0;
      index.de.add({ text: de, more: en, weight, ref: slug });
      index.en.add({ text: en, more: de, weight, ref: slug });
    }
    return index;
  }

  private async shops(): Promise<WordIndex<string>> {
    const rows = await this.database.read<{ id: string; name: string; kind: string }>(
      'suggest-shops',
      `select id, name, kind from catalog.shops where status = 'open'`,
    );
    const index = new WordIndex<string>();
    for (const { id, name, kind } of rows) index.add({ text: name, more: kind, weight: 0, ref: id });
    return index;
  }

  /** A thing that many shops have is one suggestion. A hundred thousand names are read bit by bit, so that nobody waits. */
  private async offers(): Promise<WordIndex<string>> {
    const byName = new Map<string, { text: string; weight: number; ref: string }>();
    for (let after = NIL; ;) {
      const rows = await this.database.read<{ id: string; name: string }>(
        'suggest-offers',
        `select o.id, o.name from catalog.offers o where o.id > $1 and ${SHOWN} order by o.id limit ${AT_ONCE}`,
        [after],
      );
      for (const { id, name } of rows) {
        const known = byName.get(name);
        if (known) known.weight++;
        else byName.set(name, { text: name, weight: 1, ref: id });
      }
      if (rows.length < AT_ONCE) break;
      after = rows.at(-1)!.id;
    }
    const index = new WordIndex<string>();
    for (const entry of byName.values()) {
      index.add(entry);
      if (index.size % AT_ONCE === 0) await breathe();
    }
    return index;
  }
}
