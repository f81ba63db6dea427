import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table notifications.webhooks (
     id uuid constraint pk_webhooks primary key,
     merchant_id uuid not null,
     url text not null,
     events text[] not null,
     active boolean not null default true,
     generation int not null default 1,
     created_at timestamptz not null default now(),
     removed_at timestamptz)`,
  `create index ix_webhooks_merchant on notifications.webhooks (merchant_id) where removed_at is null`,
  `create table notifications.webhook_deliveries (
     id uuid constraint pk_webhook_deliveries primary key,
     webhook_id uuid not null constraint fk_webhook_deliveries_webhook references notifications.webhooks,
     event text not null,
     about jsonb not null,
     body text,
     status text not null default 'pending',
     attempts int not null default 0,
     created_at timestamptz not null default now(),
     next_at timestamptz not null default now(),
     delivered_at timestamptz,
     answer int,
     failure text,
     constraint ck_webhook_deliveries_status check (status in ('pending', 'delivered', 'failed')))`,
  `create index ix_webhook_deliveries_log on notifications.webhook_deliveries (webhook_id, created_at, id)`,
  `create index ix_webhook_deliveries_pending on notifications.webhook_deliveries (next_at) where status = 'pending'`,
];

const DOWN = [`drop table notifications.webhook_deliveries`, `drop table notifications.webhooks`];

/** Addresses of merchants' own systems, and what was sent to them. */
export class CreateWebhooks1795510800020 implements MigrationInterface {
  name = 'CreateWebhooks1795510800020';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of UP) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const sql of DOWN) await db.query(sql);
  }
}
