import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A shop shows several pictures, and somebody who only applies for one may add a bounded number of them. */
export class LetShopsShowPictures1795510300012 implements MigrationInterface {
  name = 'LetShopsShowPictures1795510300012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table catalog.shops add column images jsonb not null default '[]'`);
    await db.query(`alter table catalog.images add column added_by uuid`);
    await db.query(
      `create index ix_images_added_by on catalog.images (added_by, created_at) where added_by is not null`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index catalog.ix_images_added_by`);
    await db.query(`alter table catalog.images drop column added_by`);
    await db.query(`alter table catalog.shops drop column images`);
  }
}
