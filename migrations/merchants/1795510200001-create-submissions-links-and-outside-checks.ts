import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody of the city may fill in an application for an owner who is not there yet. */
const ON_BEHALF = [
  `alter table merchants.applications
     alter column applicant_id drop not null,
     add column helper_id uuid,
     add column helper_name text,
     add column helper_active boolean not null default false,
     add column copied_from uuid,
     add constraint ck_applications_applicant
       check (applicant_id is not null or (helper_id is not null and status in ('draft', 'withdrawn'))),
     add constraint ck_applications_helper check ((helper_id is null) = (helper_name is null))`,
  `create index ix_applications_helper_id on merchants.applications (helper_id)`,
];

const DOCUMENTS = [
  `alter table merchants.documents
     add column issued_on date,
     add column stated_until date,
     add column warnings text[] not null default '{}'`,
];

const TABLES = [
  `create table merchants.submissions (
     application_id uuid not null constraint fk_submissions_application references merchants.applications (id),
     number int not null,
     submitted_at timestamptz not null default now(),
     legal jsonb not null,
     shop jsonb not null,
     documents jsonb not null,
     constraint pk_submissions primary key (application_id, number))`,
  `create table merchants.application_links (
     id uuid constraint pk_application_links primary key,
     application_id uuid not null constraint fk_application_links_application references merchants.applications (id),
     kind text not null,
     email text not null,
     created_at timestamptz not null default now(),
     expires_at timestamptz not null,
     used_at timestamptz,
     constraint ck_application_links_kind check (kind in ('continue', 'owner')))`,
  `create index ix_application_links_application_id on merchants.application_links (application_id, created_at)`,
  `create table merchants.outside_checks (
     id uuid constraint pk_outside_checks primary key,
     application_id uuid not null constraint fk_outside_checks_application references merchants.applications (id),
     kind text not null,
     subject text not null,
     state text not null,
     reason text,
     source text not null,
     details jsonb not null default '{}',
     at timestamptz not null default now(),
     by_name text not null,
     constraint ck_outside_checks_kind check (kind in ('vat_id', 'lucid')),
     constraint ck_outside_checks_state check (state in ('confirmed', 'refused', 'not_checked')),
     constraint ck_outside_checks_reason check ((state = 'not_checked') = (reason is not null)))`,
  `create index ix_outside_checks_application_id on merchants.outside_checks (application_id, at)`,
  `create table merchants.city_postcodes (
     postcode text constraint pk_city_postcodes primary key,
     districts jsonb not null default '[]',
     shared boolean not null default false)`,
];

export class CreateSubmissionsLinksAndOutsideChecks1795510200001 implements MigrationInterface {
  name = 'CreateSubmissionsLinksAndOutsideChecks1795510200001';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [...ON_BEHALF, ...DOCUMENTS, ...TABLES]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['city_postcodes', 'outside_checks', 'application_links', 'submissions']) {
      await db.query(`drop table merchants.${table}`);
    }
    await db.query(
      `alter table merchants.documents drop column issued_on, drop column stated_until, drop column warnings`,
    );
    await db.query(
      `update merchants.applications set applicant_id = helper_id where applicant_id is null and helper_id is not null`,
    );
    await db.query(
      `alter table merchants.applications drop constraint ck_applications_applicant, drop constraint ck_applications_helper,
         drop column helper_id, drop column helper_name, drop column helper_active, drop column copied_from,
         alter column applicant_id set not null`,
    );
  }
}
