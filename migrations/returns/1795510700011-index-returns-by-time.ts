import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The city's figures read by time. */
export class IndexReturnsByTime1795510700011 implements MigrationInterface {
  name = 'IndexReturnsByTime1795510700011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index ix_returns_requested_at on returns.returns (requested_at)`);
    await db.query(
      `create index ix_returns_refunded_at on returns.returns (refunded_at) where refunded_at is not null`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index returns.ix_returns_refunded_at`);
    await db.query(`drop index returns.ix_returns_requested_at`);
  }
}
