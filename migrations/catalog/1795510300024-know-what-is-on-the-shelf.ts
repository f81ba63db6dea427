import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `alter table catalog.variants add column sku text`,
  `create unique index uq_variants_sku on catalog.variants (merchant_id, sku) where sku is not null and active`,
  `create index ix_variants_merchant_gtin on catalog.variants (merchant_id, gtin) where gtin is not null and active`,
  `alter table catalog.offers
     add column confirmed_at timestamptz,
     add column confirmed_by text,
     add column listed_until timestamptz,
     add constraint ck_offers_confirmed_by
       check (confirmed_by in ('counted', 'confirmed', 'sold', 'synced', 'imported'))`,
  `update catalog.offers set confirmed_at = updated_at, confirmed_by = 'counted'`,
  `create table catalog.shelf_checks (
     id uuid constraint pk_shelf_checks primary key,
     offer_id uuid not null,
     merchant_id uuid not null,
     person_id uuid not null,
     answer text not null,
     taken jsonb not null default '[]',
     before jsonb not null,
     at timestamptz not null default now(),
     undone_at timestamptz,
     constraint ck_shelf_checks_answer check (answer in ('there', 'gone')))`,
  `create index ix_shelf_checks_offer on catalog.shelf_checks (offer_id, at)`,
  `create table catalog.shelf_reminders (
     shop_id uuid constraint pk_shelf_reminders primary key,
     merchant_id uuid not null,
     wanted boolean not null default true,
     reminded_at timestamptz)`,
  `create table catalog.stock_listeners (
     merchant_id uuid constraint pk_stock_listeners primary key,
     since timestamptz not null default now())`,
  `create table catalog.till_syncs (
     merchant_id uuid constraint pk_till_syncs primary key,
     synced_at timestamptz not null,
     key_id uuid not null,
     key_name text not null,
     items int not null,
     hidden_at timestamptz)`,
  `create table catalog.till_requests (
     key_id uuid not null,
     request_key text not null,
     body_hash text not null,
     response jsonb not null,
     at timestamptz not null default now(),
     constraint pk_till_requests primary key (key_id, request_key))`,
  `create index ix_till_requests_at on catalog.till_requests (at)`,
];

const DOWN = [
  `drop table catalog.till_requests`,
  `drop table catalog.till_syncs`,
  `drop table catalog.stock_listeners`,
  `drop table catalog.shelf_reminders`,
  `drop table catalog.shelf_checks`,
  `alter table catalog.offers drop column listed_until, drop column confirmed_by, drop column confirmed_at`,
  `drop index catalog.ix_variants_merchant_gtin`,
  `drop index catalog.uq_variants_sku`,
  `alter table catalog.variants drop column sku`,
];

/** Article numbers of a shop's own, how sure a stock is and since when, checks of the shelf, and what tills have said. */
export class KnowWhatIsOnTheShelf1795510300024 implements MigrationInterface {
  name = 'KnowWhatIsOnTheShelf1795510300024';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of UP) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const sql of DOWN) await db.query(sql);
  }
}
