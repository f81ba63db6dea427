import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFigureConsents1795510200004 implements MigrationInterface {
  name = 'CreateFigureConsents1795510200004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table merchants.figure_consents (
      id uuid constraint pk_figure_consents primary key,
      merchant_id uuid not null constraint fk_figure_consents_merchant references merchants.merchants (id),
      given boolean not null,
      at timestamptz not null default now(),
      by_id uuid not null,
      by_name text not null)`);
    await db.query(`create index ix_figure_consents_merchant_id on merchants.figure_consents (merchant_id, at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table merchants.figure_consents`);
  }
}
