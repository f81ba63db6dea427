import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdempotencyKeys1795510000000 implements MigrationInterface {
  name = 'CreateIdempotencyKeys1795510000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create schema platform`);
    await db.query(`create table platform.idempotency_keys (
      key text constraint pk_idempotency_keys primary key,
      request text not null,
      status int,
      response jsonb,
      created_at timestamptz not null default now())`);
    await db.query(`create index ix_idempotency_keys_created_at on platform.idempotency_keys (created_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop schema platform cascade`);
  }
}
