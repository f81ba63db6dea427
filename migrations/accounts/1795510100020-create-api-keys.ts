import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table accounts.api_keys (
     id uuid constraint pk_api_keys primary key,
     merchant_id uuid not null,
     name text not null,
     hash text not null,
     beginning text not null,
     scopes text[] not null,
     created_by uuid not null,
     created_by_name text not null,
     created_at timestamptz not null default now(),
     last_used_at timestamptz,
     revoked_at timestamptz,
     window_started_at timestamptz not null default now(),
     window_count int not null default 0,
     constraint uq_api_keys_hash unique (hash),
     constraint ck_api_keys_scopes check (cardinality(scopes) > 0 and scopes <@ array['stock', 'prices', 'read']))`,
  `create index ix_api_keys_merchant on accounts.api_keys (merchant_id, created_at)`,
];

/** Keys by which tills and stock systems of merchants ask. Only a hash of each is kept. */
export class CreateApiKeys1795510100020 implements MigrationInterface {
  name = 'CreateApiKeys1795510100020';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of UP) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table accounts.api_keys`);
  }
}
