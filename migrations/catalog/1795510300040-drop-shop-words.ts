import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search reads shops in memory and no longer by these words. */
export class DropShopWords1795510300040 implements MigrationInterface {
  name = 'DropShopWords1795510300040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`drop index catalog.ix_shops_words`);
    await db.query(`alter table catalog.shops drop column words`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table catalog.shops add column words tsvector`);
    await db.query(`create index ix_shops_words on catalog.shops using gin (words)`);
  }
}
