import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf } from '#platform/database/database';
import { EDITION, writeWords } from './write-words.js';

const AT_ONCE = 500;
const MOST = 20;

/** Reads offers anew whose words were written by an older edition, some at a time, until none is left. */
@Injectable()
export class RewriteWords {
  constructor(@Inject(Database) private readonly database: Database) {}

  async rewrite(): Promise<number> {
    let written = 0;
    for (let round = 0; round < MOST; round++) {
      const count = await this.some();
      written += count;
      if (count < AT_ONCE) break;
    }
    return written;
  }

  private some(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const rows = await rowsOf<{ offer_id: string }>(
        tx,
        `select offer_id from catalog.offer_texts where edition < $1 order by offer_id limit ${AT_ONCE} for update skip locked`,
        [EDITION],
      );
      await writeWords(
        tx,
        rows.map(({ offer_id }) => offer_id),
      );
      return rows.length;
    });
  }
}
