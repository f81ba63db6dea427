import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createMailbags } from '#platform/database/mailbags';

const STATEMENTS = [
  `create schema notifications`,
  `create table notifications.notices (
     id uuid constraint pk_notices primary key,
     kind text not null constraint ck_notices_kind check (kind in (
       'order_received', 'new_order', 'order_declined', 'order_confirmed', 'pickup_ready', 'handed_over', 'return_requested',
       'return_received', 'refund_succeeded', 'refund_failed', 'application_submitted', 'application_decided', 'person_link')),
     about jsonb not null,
     at timestamptz not null default now(),
     written_at timestamptz)`,
  `create index ix_notices_unwritten on notifications.notices (at) where written_at is null`,
  `create table notifications.messages (
     id uuid constraint pk_messages primary key,
     notice_id uuid not null,
     kind text not null,
     recipient text not null,
     locale text not null,
     subject text not null,
     text text not null,
     html text not null,
     status text not null default 'requested' constraint ck_messages_status check (status in ('requested', 'sent', 'failed')),
     failure text,
     created_at timestamptz not null default now(),
     sent_at timestamptz,
     constraint uq_messages_recipient unique (notice_id, recipient))`,
  `create index ix_messages_mailbox on notifications.messages (created_at, id)`,
  `create index ix_messages_recipient on notifications.messages (recipient, created_at, id)`,
  ...createMailbags('notifications'),
];

export class CreateNotifications1795510800000 implements MigrationInterface {
  name = 'CreateNotifications1795510800000';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema notifications cascade');
  }
}
