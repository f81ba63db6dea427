import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `alter table merchants.merchants
     add column status text not null default 'active'
       constraint ck_merchants_status check (status in ('active', 'suspended', 'left')),
     add column left_at timestamptz,
     add column left_by text constraint ck_merchants_left_by check (left_by in ('merchant', 'city')),
     add column vat_id_doubted_at timestamptz,
     add column erased_at timestamptz,
     add constraint ck_merchants_left check ((status = 'left') = (left_at is not null)
       and (left_at is null) = (left_by is null))`,
  `alter table merchants.applications add column erased_at timestamptz`,
  `create index ix_merchants_listing on merchants.merchants (name, id)`,
  `create table merchants.shop_standings (
     shop_id uuid constraint pk_shop_standings primary key,
     merchant_id uuid not null,
     version int not null,
     hidden_for text[] not null default '{}')`,
  `create index ix_shop_standings_merchant_id on merchants.shop_standings (merchant_id)`,
  `create table merchants.suspensions (
     id uuid constraint pk_suspensions primary key,
     merchant_id uuid not null constraint fk_suspensions_merchant references merchants.merchants (id),
     status text not null,
     kind text not null,
     shop_ids uuid[] not null,
     statement jsonb not null,
     until timestamptz,
     cancel_open boolean not null default false,
     hold_payouts boolean not null default false,
     proposed_at timestamptz not null default now(),
     proposed_by uuid not null,
     proposed_by_name text not null,
     announced_at timestamptz,
     announced_by uuid,
     announced_by_name text,
     takes_effect_at timestamptz,
     in_effect_at timestamptz,
     ended_at timestamptz,
     ended_by uuid,
     ended_by_name text,
     end_reason text,
     constraint ck_suspensions_status check (status in ('proposed', 'announced', 'in_effect', 'ended', 'cancelled')),
     constraint ck_suspensions_kind check (kind in ('suspension', 'termination')),
     constraint ck_suspensions_shops check (cardinality(shop_ids) > 0),
     constraint ck_suspensions_announced check (status in ('proposed', 'cancelled') or announced_at is not null),
     constraint ck_suspensions_ended check ((status in ('ended', 'cancelled')) = (ended_at is not null)
       and (ended_at is null) = (end_reason is null)))`,
  `create unique index uq_suspensions_running on merchants.suspensions (merchant_id, kind)
     where status in ('proposed', 'announced', 'in_effect')`,
  `create index ix_suspensions_merchant_id on merchants.suspensions (merchant_id, proposed_at)`,
  `create index ix_suspensions_due on merchants.suspensions (takes_effect_at) where status = 'announced'`,
  `create index ix_suspensions_until on merchants.suspensions (until) where status = 'in_effect'`,
  `create table merchants.appeals (
     id uuid constraint pk_appeals primary key,
     status text not null default 'open',
     subject text not null,
     suspension_id uuid constraint fk_appeals_suspension references merchants.suspensions (id),
     application_id uuid constraint fk_appeals_application references merchants.applications (id),
     merchant_id uuid not null,
     against text not null,
     against_at timestamptz not null,
     against_by uuid[] not null,
     appellant_id uuid not null,
     appellant_name text not null,
     appellant_email text not null,
     text text not null,
     document_id uuid,
     filed_at timestamptz not null default now(),
     decided_at timestamptz,
     decided_by uuid,
     decided_by_name text,
     reason text,
     constraint ck_appeals_status check (status in ('open', 'upheld', 'overturned')),
     constraint ck_appeals_subject check (subject in ('application', 'suspension')),
     constraint ck_appeals_about check ((subject = 'suspension') = (suspension_id is not null)
       and (subject = 'application') = (application_id is not null)),
     constraint ck_appeals_decided check ((status = 'open') = (decided_at is null)
       and (decided_at is null) = (reason is null)))`,
  `create unique index uq_appeals_suspension on merchants.appeals (suspension_id)`,
  `create unique index uq_appeals_application on merchants.appeals (application_id, against_at)`,
  `create index ix_appeals_queue on merchants.appeals (status, filed_at, id)`,
  `create index ix_appeals_appellant_id on merchants.appeals (appellant_id)`,
  `create index ix_appeals_merchant_id on merchants.appeals (merchant_id)`,
  `create table merchants.renewals (
     document_id uuid constraint pk_renewals primary key
       constraint fk_renewals_document references merchants.documents (id),
     replaces uuid not null constraint fk_renewals_replaces references merchants.documents (id),
     merchant_id uuid not null,
     status text not null default 'waiting',
     sent_at timestamptz not null default now(),
     decided_at timestamptz,
     decided_by uuid,
     decided_by_name text,
     reason text,
     constraint ck_renewals_status check (status in ('waiting', 'accepted', 'declined')),
     constraint ck_renewals_decided check ((status = 'waiting') = (decided_at is null)))`,
  `create unique index uq_renewals_waiting on merchants.renewals (replaces) where status = 'waiting'`,
  `create index ix_renewals_queue on merchants.renewals (status, sent_at, document_id)`,
  `create index ix_renewals_merchant_id on merchants.renewals (merchant_id)`,
  `create table merchants.document_reminders (
     document_id uuid not null constraint fk_document_reminders_document references merchants.documents (id) on delete cascade,
     valid_until date not null,
     days int not null,
     at timestamptz not null default now(),
     constraint pk_document_reminders primary key (document_id, valid_until, days))`,
  `create index ix_documents_valid_until on merchants.documents (valid_until) where valid_until is not null`,
];

const TABLES = ['document_reminders', 'renewals', 'appeals', 'suspensions', 'shop_standings'];

export class CreateSuspensionsAppealsAndRenewals1795510200005 implements MigrationInterface {
  name = 'CreateSuspensionsAppealsAndRenewals1795510200005';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of STATEMENTS) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index merchants.ix_documents_valid_until');
    for (const table of TABLES) await db.query(`drop table merchants.${table}`);
    await db.query('drop index merchants.ix_merchants_listing');
    await db.query('alter table merchants.applications drop column erased_at');
    await db.query(
      `alter table merchants.merchants drop constraint ck_merchants_left, drop column status, drop column left_at,
         drop column left_by, drop column vat_id_doubted_at, drop column erased_at`,
    );
  }
}
