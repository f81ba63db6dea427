import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { plainText } from '../search/words.js';
import type { CategoryGuess } from './product-view.js';

const GUESSES = 3;
/** How many look-alikes are asked where they stand. */
const NEIGHBOURS = 30;

/** Guesses where new goods belong: where the city keeps what has a similar name, and where the shop keeps most of its own. */
@Injectable()
export class GuessCategory {
  constructor(@Inject(Database) private readonly database: Database) {}

  async guess(merchantIds: string[], name: string): Promise<CategoryGuess> {
    const alike = name.trim().length < 3 ? [] : await this.alike(name);
    const usual = await this.usual(merchantIds);
    return { categories: [...new Set([...alike, ...usual])].slice(0, GUESSES) };
  }

  private async alike(name: string): Promise<string[]> {
    const rows = await this.database.read<{ category: string }>(
      'guess-category',
      `select category from (
         select category, word_similarity(${plainText('$1')}, name) + word_similarity(name, ${plainText('$1')}) as likeness
           from catalog.offer_texts where name % ${plainText('$1')} or ${plainText('$1')} <% name
          order by likeness desc limit ${NEIGHBOURS}) near
        group by category order by sum(likeness * likeness) desc limit ${GUESSES}`,
      [name.slice(0, 150)],
    );
    return rows.map(({ category }) => category);
  }

  private async usual(merchantIds: string[]): Promise<string[]> {
    const rows = await this.database.read<{ category: string }>(
      'usual-categories',
      `select category from (select category from catalog.offers where merchant_id = any($1)
                              order by updated_at desc limit 200) late
        group by category order by count(*) desc limit ${GUESSES}`,
      [merchantIds],
    );
    return rows.map(({ category }) => category);
  }
}
