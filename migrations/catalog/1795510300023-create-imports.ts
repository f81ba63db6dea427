import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table catalog.imports (
     id uuid constraint pk_imports primary key,
     merchant_id uuid not null,
     shop_id uuid not null,
     person_id uuid not null,
     status text not null default 'checking'
       constraint ck_imports_status check (status in ('checking', 'checked', 'applying', 'applied', 'taking_back', 'taken_back', 'discarded')),
     file_name text not null,
     settings jsonb not null,
     revision int not null default 1,
     rows int not null default 0 constraint ck_imports_rows check (rows >= 0),
     done_to int not null default 0,
     done int not null default 0,
     only_refused boolean not null default false,
     created_at timestamptz not null default now(),
     applied_at timestamptz,
     finished_at timestamptz)`,
  `create index ix_imports_desk on catalog.imports (merchant_id, created_at, id)`,
  `create table catalog.import_rows (
     import_id uuid not null constraint fk_import_rows_import references catalog.imports (id) on delete cascade,
     number int not null,
     cells jsonb not null,
     unit int not null,
     twin int,
     outcome text constraint ck_import_rows_outcome
       check (outcome in ('created', 'changed', 'draft', 'unchanged', 'refused')),
     messages jsonb not null default '[]',
     offer_id uuid,
     before jsonb,
     after_version int,
     taken_back text constraint ck_import_rows_taken_back check (taken_back in ('done', 'changed_since')),
     constraint pk_import_rows primary key (import_id, number))`,
  `create index ix_import_rows_unit on catalog.import_rows (import_id, unit, number)`,
  `create index ix_offers_shop_name on catalog.offers (shop_id, lower(name))`,
];

const DOWN = [`drop index catalog.ix_offers_shop_name`, `drop table catalog.import_rows`, `drop table catalog.imports`];

/** Files of goods: what was in them, what came of each row, and what was before. */
export class CreateImports1795510300023 implements MigrationInterface {
  name = 'CreateImports1795510300023';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of UP) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const sql of DOWN) await db.query(sql);
  }
}
