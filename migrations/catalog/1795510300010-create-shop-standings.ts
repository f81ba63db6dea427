import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateShopStandings1795510300010 implements MigrationInterface {
  name = 'CreateShopStandings1795510300010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create table catalog.shop_standings (
         shop_id uuid constraint pk_shop_standings primary key,
         version int not null,
         hidden_for text[] not null,
         shown_as text)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table catalog.shop_standings');
  }
}
