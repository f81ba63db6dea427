import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The city's figures read by time. */
export class IndexShipmentsByTime1795510600011 implements MigrationInterface {
  name = 'IndexShipmentsByTime1795510600011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index ix_shipments_created_at on shipping.shipments (created_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index shipping.ix_shipments_created_at`);
  }
}
