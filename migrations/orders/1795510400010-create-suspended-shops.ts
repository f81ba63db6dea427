import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSuspendedShops1795510400010 implements MigrationInterface {
  name = 'CreateSuspendedShops1795510400010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create table orders.suspended_shops (
         suspension_id uuid not null,
         shop_id uuid not null,
         merchant_id uuid not null,
         decline_open boolean not null default false,
         shopper_reason text,
         since timestamptz not null default now(),
         ended_at timestamptz,
         constraint pk_suspended_shops primary key (suspension_id, shop_id))`,
    );
    await db.query(
      `create index ix_suspended_shops_running on orders.suspended_shops (shop_id) where ended_at is null`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table orders.suspended_shops');
  }
}
