import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The city's figures read by time. */
export class IndexOrdersByTime1795510400011 implements MigrationInterface {
  name = 'IndexOrdersByTime1795510400011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index ix_orders_placed_at on orders.orders (placed_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index orders.ix_orders_placed_at`);
  }
}
