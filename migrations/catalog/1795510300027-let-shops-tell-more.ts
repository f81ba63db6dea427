import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A shop's page says what it offers beyond goods, how to get in and where to collect, and is changed by version. The
 * map under the shops is data of the city, so that it works without anybody's tiles.
 */
export class LetShopsTellMore1795510300027 implements MigrationInterface {
  name = 'LetShopsTellMore1795510300027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table catalog.shops
         add column version int not null default 1,
         add column website text,
         add column access_note text not null default '',
         add column pickup_note text not null default '',
         add column services jsonb not null default '[]',
         add column assortment text[] not null default '{}'`,
    );
    await db.query(
      `create table catalog.map_shapes (
         id text not null,
         kind text not null,
         name text,
         position int not null,
         geometry jsonb not null,
         constraint pk_map_shapes primary key (id),
         constraint ck_map_shapes_kind check (kind in ('city', 'district', 'green', 'water', 'rail', 'road', 'street'))
       )`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table catalog.map_shapes`);
    await db.query(
      `alter table catalog.shops drop column assortment, drop column services, drop column pickup_note,
         drop column access_note, drop column website, drop column version`,
    );
  }
}
