import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createMailbags, dropMailbags } from '#platform/database/mailbags';

export class CreateReturns1795510700000 implements MigrationInterface {
  name = 'CreateReturns1795510700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create schema returns`);
    await db.query(`create table returns.returns (
      id uuid constraint pk_returns primary key,
      number text not null constraint uq_returns_number unique,
      checkout_id uuid not null,
      order_id uuid not null,
      order_number text not null,
      shop_id uuid not null,
      merchant_id uuid not null,
      customer_name text not null,
      status text not null,
      reason text,
      currency text not null,
      refund int,
      requested_at timestamptz not null default now(),
      received_at timestamptz,
      received_by uuid,
      refunded_at timestamptz,
      refund_failed_at timestamptz,
      constraint ck_returns_status check (status in ('requested', 'received', 'refunded', 'closed')),
      constraint ck_returns_refund check (refund >= 0))`);
    await db.query(`create index ix_returns_order on returns.returns (order_id)`);
    await db.query(`create index ix_returns_merchant on returns.returns (merchant_id, id)`);
    await db.query(`create table returns.return_lines (
      id uuid constraint pk_return_lines primary key,
      return_id uuid not null,
      line_id uuid not null,
      variant_id uuid not null,
      name text not null,
      variant text,
      price int not null,
      deposit int not null,
      quantity int not null,
      received int,
      resellable int,
      constraint uq_return_lines_line unique (return_id, line_id),
      constraint ck_return_lines_quantity check (quantity > 0),
      constraint ck_return_lines_received check (received between 0 and quantity),
      constraint ck_return_lines_resellable check (resellable between 0 and received),
      constraint fk_return_lines_return foreign key (return_id) references returns.returns (id))`);
    await db.query(`create table returns.returnable_lines (
      line_id uuid constraint pk_returnable_lines primary key,
      order_id uuid not null,
      ordered int not null,
      coming_back int not null,
      constraint ck_returnable_lines_bounds check (coming_back between 0 and ordered))`);
    for (const statement of createMailbags('returns')) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of dropMailbags('returns')) await db.query(statement);
    await db.query(`drop table returns.returnable_lines`);
    await db.query(`drop table returns.return_lines`);
    await db.query(`drop table returns.returns`);
    await db.query(`drop schema returns`);
  }
}
