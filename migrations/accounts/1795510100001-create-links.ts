import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLinks1795510100001 implements MigrationInterface {
  name = 'CreateLinks1795510100001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table accounts.links (
      id uuid constraint pk_links primary key,
      person_id uuid not null constraint fk_links_person references accounts.people (id) on delete cascade,
      kind text not null,
      sealed_url text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default now(),
      constraint ck_links_kind check (kind in ('verify_email', 'reset_password')))`);
    await db.query(`create index ix_links_person_id on accounts.links (person_id)`);
    await db.query(`create index ix_links_expires_at on accounts.links (expires_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table accounts.links`);
  }
}
