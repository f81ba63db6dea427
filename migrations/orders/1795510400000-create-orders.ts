import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createMailbags } from '#platform/database/mailbags';

const STATEMENTS = [
  `create schema orders`,
  `create table orders.carts (
     id uuid constraint pk_carts primary key,
     status text not null default 'open' constraint ck_carts_status check (status in ('open', 'ordered')),
     version int not null default 1,
     updated_at timestamptz not null default now())`,
  `create index ix_carts_updated_at on orders.carts (updated_at)`,
  `create table orders.cart_lines (
     id uuid constraint pk_cart_lines primary key,
     cart_id uuid not null,
     variant_id uuid not null,
     quantity int not null constraint ck_cart_lines_quantity check (quantity between 1 and 999),
     name text not null)`,
  `create unique index uq_cart_lines_variant on orders.cart_lines (cart_id, variant_id)`,
  `create table orders.checkouts (
     id uuid constraint pk_checkouts primary key,
     number text not null constraint uq_checkouts_number unique,
     token text not null,
     status text not null default 'placed' constraint ck_checkouts_status
       check (status in ('placed', 'authorized', 'answered', 'confirmed', 'expired', 'cancelled')),
     total int not null constraint ck_checkouts_total check (total > 0),
     currency text not null,
     locale text not null default 'de',
     name text not null,
     email text not null,
     phone text,
     address jsonb,
     note text,
     created_at timestamptz not null default now(),
     expires_at timestamptz not null)`,
  `create index ix_checkouts_unpaid on orders.checkouts (expires_at) where status = 'placed'`,
  `create table orders.orders (
     id uuid constraint pk_orders primary key,
     checkout_id uuid not null,
     number text not null constraint uq_orders_number unique,
     shop_id uuid not null,
     shop_name text not null,
     merchant_id uuid not null,
     status text not null default 'placed' constraint ck_orders_status check (status in
       ('placed', 'open', 'accepted', 'confirmed', 'ready', 'handed_over', 'refused', 'lapsed', 'expired', 'cancelled')),
     method text not null constraint ck_orders_method check (method in ('pickup', 'tour', 'parcel')),
     total int not null constraint ck_orders_total check (total >= 0),
     currency text not null,
     auto_accept boolean not null default false,
     answer_by timestamptz not null,
     refusal_reason text,
     placed_at timestamptz not null default now(),
     ready_at timestamptz,
     handed_over_at timestamptz,
     constraint uq_orders_shop unique (checkout_id, shop_id))`,
  `create index ix_orders_desk on orders.orders (merchant_id, status, placed_at, id)`,
  `create index ix_orders_unanswered on orders.orders (answer_by) where status = 'open'`,
  `create table orders.order_lines (
     id uuid constraint pk_order_lines primary key,
     order_id uuid not null,
     position int not null,
     variant_id uuid not null,
     offer_slug text not null,
     name text not null,
     variant text,
     quantity int not null constraint ck_order_lines_quantity check (quantity between 1 and 999),
     price int not null,
     deposit int not null,
     total int not null constraint ck_order_lines_total check (total = (price + deposit) * quantity),
     vat_rate int not null,
     withdrawal text not null,
     image jsonb)`,
  `create index ix_order_lines_order on orders.order_lines (order_id, position)`,
  `create table orders.order_events (
     id uuid constraint pk_order_events primary key,
     order_id uuid not null,
     what text not null,
     person_id uuid,
     at timestamptz not null default now())`,
  `create index ix_order_events_order on orders.order_events (order_id, at)`,
  ...createMailbags('orders'),
];

export class CreateOrders1795510400000 implements MigrationInterface {
  name = 'CreateOrders1795510400000';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema orders cascade');
  }
}
