import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Until when what is known of an offer's stock makes it likely that it is there, so that lists can be narrowed down to
 * it. Offers from before are as sure as when they were counted; the next count, sale or tap says it exactly.
 */
export class KnowHowLongStockIsLikely1795510300034 implements MigrationInterface {
  name = 'KnowHowLongStockIsLikely1795510300034';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table catalog.offers add column likely_until timestamptz`);
    await db.query(
      `update catalog.offers set likely_until = confirmed_at + interval '21 days'
        where offer_type not in ('service', 'made_to_order')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table catalog.offers drop column likely_until`);
  }
}
