import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table catalog.streets (
     name text constraint pk_streets primary key,
     district text not null,
     postcode text not null,
     lat float8 not null,
     lon float8 not null)`,
  `create table catalog.search_days (
     day date not null,
     term text not null,
     searches int not null,
     without_hits int not null,
     askers int not null,
     constraint pk_search_days primary key (day, term),
     constraint ck_search_days_counts check (searches > 0 and without_hits between 0 and searches and askers between 0 and searches))`,
  `alter table catalog.shops add column touched_at timestamptz not null default now()`,
  `create index ix_offers_touched on catalog.offers (shop_id, updated_at)`,
];

const DOWN = [
  `drop index catalog.ix_offers_touched`,
  `alter table catalog.shops drop column touched_at`,
  `drop table catalog.search_days`,
  `drop table catalog.streets`,
];

export class CreateStreetsAndSearchDays1795510300011 implements MigrationInterface {
  name = 'CreateStreetsAndSearchDays1795510300011';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of UP) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const sql of DOWN) await db.query(sql);
  }
}
