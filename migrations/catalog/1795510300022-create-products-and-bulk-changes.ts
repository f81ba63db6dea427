import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table catalog.products (
     gtin text constraint pk_products primary key,
     name text not null,
     brand text,
     description text not null default '',
     category text not null,
     content_amount numeric(12, 3),
     content_unit text,
     duties jsonb not null default '{}',
     image_id uuid,
     updated_at timestamptz not null default now())`,
  `create index ix_products_image on catalog.products (image_id) where image_id is not null`,
  `alter table catalog.variants add column image_id uuid`,
  `create table catalog.unpublished_changes (
     offer_id uuid constraint pk_unpublished_changes primary key,
     merchant_id uuid not null,
     version int not null,
     change jsonb not null,
     by uuid not null,
     at timestamptz not null default now())`,
  `create index ix_unpublished_changes_merchant on catalog.unpublished_changes (merchant_id)`,
  `create table catalog.bulk_changes (
     id uuid constraint pk_bulk_changes primary key,
     merchant_id uuid not null,
     by uuid not null,
     change jsonb not null,
     at timestamptz not null default now(),
     undone_at timestamptz)`,
  `create index ix_bulk_changes_merchant on catalog.bulk_changes (merchant_id, at)`,
  `create table catalog.bulk_change_rows (
     id uuid constraint pk_bulk_change_rows primary key,
     bulk_id uuid not null,
     offer_id uuid not null,
     position int not null,
     version int not null,
     status text not null default 'waiting' constraint ck_bulk_change_rows_status
       check (status in ('waiting', 'done', 'refused', 'undoing', 'undone', 'kept')),
     refusal text,
     before jsonb,
     version_after int,
     constraint uq_bulk_change_rows_offer unique (bulk_id, offer_id))`,
  `create index ix_bulk_change_rows_open on catalog.bulk_change_rows (bulk_id) where status in ('waiting', 'undoing')`,
];

const DOWN = [
  `drop table catalog.bulk_change_rows`,
  `drop table catalog.bulk_changes`,
  `drop table catalog.unpublished_changes`,
  `alter table catalog.variants drop column image_id`,
  `drop table catalog.products`,
];

/** What goods are by their article number, what a shop has changed and not shown yet, and changes of many offers at once. */
export class CreateProductsAndBulkChanges1795510300022 implements MigrationInterface {
  name = 'CreateProductsAndBulkChanges1795510300022';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of UP) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of DOWN) await db.query(statement);
  }
}
