import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createMailbags } from '#platform/database/mailbags';

const STATEMENTS = [
  `create schema payments`,
  `create table payments.payments (
     id uuid constraint pk_payments primary key,
     checkout_id uuid not null constraint uq_payments_checkout unique,
     number text not null,
     amount int not null constraint ck_payments_amount check (amount > 0),
     currency text not null,
     status text not null default 'requested' constraint ck_payments_status check (status in
       ('requested', 'pending', 'authorized', 'capturing', 'captured', 'cancelling', 'cancelled')),
     intent_id text constraint uq_payments_intent unique,
     client_secret text,
     failure text,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now())`,
  `create index ix_payments_unfinished on payments.payments (updated_at) where status not in ('captured', 'cancelled', 'authorized')`,
  `create table payments.shares (
     order_id uuid constraint pk_shares primary key,
     payment_id uuid not null,
     shop_id uuid not null,
     merchant_id uuid not null,
     authorized int not null,
     to_capture int not null default 0,
     captured int not null default 0,
     refunding int not null default 0,
     refunded int not null default 0,
     constraint ck_shares_captured check (captured >= 0 and captured <= authorized),
     constraint ck_shares_refunded check (refunded >= 0 and refunding >= 0 and refunded + refunding <= captured))`,
  `create index ix_shares_payment on payments.shares (payment_id)`,
  `create table payments.refunds (
     id uuid constraint pk_refunds primary key,
     payment_id uuid not null,
     checkout_id uuid not null,
     order_id uuid not null,
     return_id uuid constraint uq_refunds_return unique,
     amount int not null constraint ck_refunds_amount check (amount > 0),
     status text not null default 'requested' constraint ck_refunds_status check (status in ('requested', 'sent', 'succeeded', 'failed')),
     stripe_refund_id text constraint uq_refunds_stripe unique,
     failure text,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now())`,
  `create index ix_refunds_order on payments.refunds (order_id)`,
  `create index ix_refunds_requested on payments.refunds (updated_at) where status = 'requested'`,
  `create table payments.stripe_events (
     id text constraint pk_stripe_events primary key,
     type text not null,
     object_id text not null,
     handled_at timestamptz not null default now())`,
  ...createMailbags('payments'),
];

export class CreatePayments1795510500000 implements MigrationInterface {
  name = 'CreatePayments1795510500000';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema payments cascade');
  }
}
