import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An application has more ways than yes and no. What it says is the same whichever migration says it first. */
const WIDEN = [
  `alter table merchants.applications drop constraint if exists ck_applications_status`,
  `alter table merchants.applications add constraint ck_applications_status check (status in
     ('draft', 'submitted', 'changes_requested', 'awaiting_second', 'approved', 'rejected', 'withdrawn'))`,
  `alter table merchants.applications drop constraint if exists ck_applications_submitted`,
  `alter table merchants.applications add constraint ck_applications_submitted
     check (status = 'withdrawn' or (status = 'draft') = (submitted_at is null))`,
  `alter table merchants.documents add column valid_until date, add column accepted_at timestamptz`,
];

const TABLES = [
  `create table merchants.checklists (
     version int constraint pk_checklists primary key,
     items jsonb not null,
     note text not null default '',
     created_at timestamptz not null default now(),
     created_by uuid,
     created_by_name text not null default '')`,
  `create table merchants.reviews (
     application_id uuid constraint pk_reviews primary key
       constraint fk_reviews_application references merchants.applications (id),
     version int not null default 1,
     risk int not null default 0,
     checklist_version int,
     claimed_by uuid,
     claimed_by_name text,
     claimed_until timestamptz,
     first_by uuid,
     first_by_name text,
     first_at timestamptz,
     first_reason text,
     constraint ck_reviews_risk check (risk between 0 and 2),
     constraint ck_reviews_claim check ((claimed_by is null) = (claimed_until is null)),
     constraint ck_reviews_first check ((first_by is null) = (first_at is null)))`,
  `create index ix_reviews_claimed_by on merchants.reviews (claimed_by)`,
  `create table merchants.review_lines (
     application_id uuid not null constraint fk_review_lines_application references merchants.applications (id),
     key text not null,
     version int not null,
     state text not null,
     reason text not null default '',
     document_id uuid,
     valid_until date,
     checklist_version int not null,
     at timestamptz not null default now(),
     by_id uuid not null,
     by_name text not null,
     constraint pk_review_lines primary key (application_id, key),
     constraint ck_review_lines_state check (state in ('ok', 'not_ok', 'needs_change', 'not_applicable')),
     constraint ck_review_lines_reason check (state = 'ok' or reason <> ''))`,
  `create table merchants.review_notes (
     id uuid constraint pk_review_notes primary key,
     application_id uuid not null constraint fk_review_notes_application references merchants.applications (id),
     text text not null,
     at timestamptz not null default now(),
     by_id uuid not null,
     by_name text not null)`,
  `create index ix_review_notes_application_id on merchants.review_notes (application_id, at)`,
  `create table merchants.question_templates (
     id uuid constraint pk_question_templates primary key,
     version int not null default 1,
     name text not null,
     text text not null,
     position int not null,
     active boolean not null default true)`,
  `create table merchants.questions (
     id uuid constraint pk_questions primary key,
     application_id uuid not null constraint fk_questions_application references merchants.applications (id),
     text text not null,
     asked_at timestamptz not null default now(),
     asked_by uuid not null,
     asked_by_name text not null,
     answer text,
     answered_at timestamptz,
     answered_by_name text,
     seen_at timestamptz,
     constraint ck_questions_answer check ((answer is null) = (answered_at is null)))`,
  `create index ix_questions_application_id on merchants.questions (application_id, asked_at)`,
  `create table merchants.decisions (
     id uuid constraint pk_decisions primary key,
     application_id uuid not null constraint fk_decisions_application references merchants.applications (id),
     outcome text not null,
     reason text not null,
     lines jsonb not null,
     checklist_version int not null,
     letter jsonb,
     at timestamptz not null default now(),
     by_id uuid not null,
     by_name text not null,
     constraint ck_decisions_outcome check
       (outcome in ('approved', 'rejected', 'changes_requested', 'first_approval', 'sent_back')))`,
  `create index ix_decisions_application_id on merchants.decisions (application_id, at)`,
];

/** What was decided and sent stays as it was sent; when the law says so it is deleted as a whole. */
const AS_SENT = [
  `create function merchants.keep_decision() returns trigger language plpgsql as
     $$ begin raise exception 'a decision stays as it was sent'; end $$`,
  `create trigger tr_decisions_as_sent before update on merchants.decisions
     for each statement execute function merchants.keep_decision()`,
];

const NARROW = [
  ...['decisions', 'questions', 'question_templates', 'review_notes', 'review_lines', 'reviews', 'checklists'].map(
    (table) => `drop table merchants.${table}`,
  ),
  `drop function merchants.keep_decision()`,
  `alter table merchants.documents drop column valid_until, drop column accepted_at`,
  `alter table merchants.applications drop constraint ck_applications_status`,
  `alter table merchants.applications drop constraint ck_applications_submitted`,
  `update merchants.applications set status = case status when 'withdrawn' then 'draft' else 'submitted' end,
          submitted_at = case status when 'withdrawn' then null else submitted_at end
    where status in ('changes_requested', 'awaiting_second', 'withdrawn')`,
  `alter table merchants.applications add constraint ck_applications_status
     check (status in ('draft', 'submitted', 'approved', 'rejected'))`,
  `alter table merchants.applications add constraint ck_applications_submitted
     check ((status = 'draft') = (submitted_at is null))`,
];

export class CreateChecklistsAndReviews1795510200002 implements MigrationInterface {
  name = 'CreateChecklistsAndReviews1795510200002';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [...WIDEN, ...TABLES, ...AS_SENT]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const sql of NARROW) await db.query(sql);
  }
}
