import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words of offers come from the application now, so their rows know by which edition of it they were written, and those
 * of an older one are written again in the background. Words of names are kept for those who mistype them.
 */
const UP = [
  `alter table catalog.offer_texts add edition int not null default 0`,
  `create index ix_offer_texts_edition on catalog.offer_texts (edition)`,
  `create table catalog.search_words (
     word text constraint pk_search_words primary key,
     sound text not null)`,
  `create index ix_search_words_word on catalog.search_words using gin (word public.gin_trgm_ops)`,
  `create index ix_search_words_sound on catalog.search_words (sound)`,
  // Asked whether there is any, the planner would read the table from the start, which is slow when there is none.
  `create function catalog.has_words(query tsquery) returns boolean language sql stable set enable_seqscan = off
     as $$ select exists (select from catalog.offer_texts t where t.words @@ query) $$`,
];

export class KnowWordsOfOffers1795510300025 implements MigrationInterface {
  name = 'KnowWordsOfOffers1795510300025';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of UP) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function catalog.has_words');
    await db.query('drop table catalog.search_words');
    await db.query('alter table catalog.offer_texts drop column edition');
  }
}
