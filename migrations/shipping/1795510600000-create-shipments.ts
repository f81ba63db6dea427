import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createMailbags, dropMailbags } from '#platform/database/mailbags';

export class CreateShipments1795510600000 implements MigrationInterface {
  name = 'CreateShipments1795510600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create schema shipping`);
    await db.query(`create table shipping.shipments (
      id uuid constraint pk_shipments primary key,
      order_id uuid not null constraint uq_shipments_order unique,
      checkout_id uuid not null,
      shop_id uuid not null,
      merchant_id uuid not null,
      method text not null,
      status text not null,
      code text,
      ready_at timestamptz,
      handed_over_at timestamptz,
      handed_over_by uuid,
      created_at timestamptz not null default now(),
      constraint ck_shipments_method check (method in ('pickup', 'tour', 'parcel')),
      constraint ck_shipments_status check (status in ('preparing', 'ready', 'handed_over', 'cancelled')),
      constraint ck_shipments_code check (code ~ '^[0-9]{6}$'))`);
    await db.query(`create unique index ux_shipments_ready_code on shipping.shipments (shop_id, code)
      where status = 'ready'`);
    await db.query(`create table shipping.wrong_codes (
      id uuid constraint pk_wrong_codes primary key,
      shipment_id uuid not null,
      given_at timestamptz not null default now(),
      constraint fk_wrong_codes_shipment foreign key (shipment_id) references shipping.shipments (id) on delete cascade)`);
    await db.query(`create index ix_wrong_codes_shipment on shipping.wrong_codes (shipment_id, given_at)`);
    for (const statement of createMailbags('shipping')) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of dropMailbags('shipping')) await db.query(statement);
    await db.query(`drop table shipping.wrong_codes`);
    await db.query(`drop table shipping.shipments`);
    await db.query(`drop schema shipping`);
  }
}
