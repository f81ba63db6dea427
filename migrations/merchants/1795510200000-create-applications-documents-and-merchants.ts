import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createMailbags, dropMailbags } from '#platform/database/mailbags';

const TABLES = [
  `create table merchants.applications (
     id uuid constraint pk_applications primary key,
     status text not null,
     version int not null,
     applicant_id uuid not null,
     applicant_name text not null,
     applicant_email text not null,
     merchant_id uuid not null,
     shop_id uuid not null constraint uq_applications_shop_id unique,
     legal jsonb not null,
     shop jsonb not null,
     submitted_at timestamptz,
     decided_at timestamptz,
     decided_by uuid,
     decided_by_name text,
     decision_reason text,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     constraint ck_applications_status check (status in ('draft', 'submitted', 'approved', 'rejected')),
     constraint ck_applications_submitted check ((status = 'draft') = (submitted_at is null)),
     constraint ck_applications_decided check ((status in ('approved', 'rejected')) = (decided_at is not null)),
     constraint ck_applications_reason check ((decided_at is null) = (decision_reason is null)))`,
  `create index ix_applications_applicant_id on merchants.applications (applicant_id)`,
  `create index ix_applications_queue on merchants.applications (status, submitted_at, id)`,
  `create table merchants.documents (
     id uuid constraint pk_documents primary key,
     application_id uuid not null constraint fk_documents_application references merchants.applications (id),
     kind text not null,
     name text not null,
     type text not null,
     size int not null,
     sha256 text not null,
     uploaded_at timestamptz not null default now(),
     constraint ck_documents_size check (size between 1 and 10485760))`,
  `create index ix_documents_application_id on merchants.documents (application_id)`,
  `create table merchants.history (
     id uuid constraint pk_history primary key,
     application_id uuid not null constraint fk_history_application references merchants.applications (id),
     at timestamptz not null default now(),
     what text not null,
     by_id uuid,
     by_name text not null,
     note text)`,
  `create index ix_history_application_id on merchants.history (application_id, at, id)`,
  `create table merchants.merchants (
     id uuid constraint pk_merchants primary key,
     application_id uuid not null constraint fk_merchants_application references merchants.applications (id),
     person_id uuid not null,
     name text not null,
     legal_form text not null,
     owner_name text not null,
     street text not null,
     house_number text not null,
     postcode text not null,
     city text not null,
     email text not null,
     phone text not null,
     register_court text,
     register_number text,
     vat_id text,
     tax_number text,
     small_business boolean not null,
     iban text not null,
     approved_at timestamptz not null)`,
  `create index ix_merchants_vat_id on merchants.merchants (vat_id)`,
];

/** What happened to an application is on record: nothing in it can be changed or taken out again. */
const APPEND_ONLY = [
  `create function merchants.refuse_change() returns trigger language plpgsql as
     $$ begin raise exception 'merchants.history is append-only'; end $$`,
  `create trigger tr_history_append_only before update or delete or truncate on merchants.history
     for each statement execute function merchants.refuse_change()`,
];

export class CreateApplicationsDocumentsAndMerchants1795510200000 implements MigrationInterface {
  name = 'CreateApplicationsDocumentsAndMerchants1795510200000';

  async up(db: QueryRunner): Promise<void> {
    const statements = ['create schema merchants', ...createMailbags('merchants'), ...TABLES, ...APPEND_ONLY];
    for (const sql of statements) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of ['merchants', 'history', 'documents', 'applications']) {
      await db.query(`drop table merchants.${name}`);
    }
    await db.query('drop function merchants.refuse_change()');
    for (const sql of dropMailbags('merchants')) await db.query(sql);
    await db.query('drop schema merchants');
  }
}
