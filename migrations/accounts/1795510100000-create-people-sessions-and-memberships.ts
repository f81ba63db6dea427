import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createMailbags, dropMailbags } from '#platform/database/mailbags';

/** people, sessions, credentials, verifications and rate_limits are what better-auth expects; a test compares. */
const TABLES = [
  `create table accounts.people (
     id uuid default gen_random_uuid() constraint pk_people primary key,
     name text not null,
     email text not null constraint uq_people_email unique,
     email_verified boolean not null,
     image text,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now())`,
  `create table accounts.sessions (
     id uuid default gen_random_uuid() constraint pk_sessions primary key,
     person_id uuid not null constraint fk_sessions_person references accounts.people (id) on delete cascade,
     token text not null constraint uq_sessions_token unique,
     expires_at timestamptz not null,
     ip_address text,
     user_agent text,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null)`,
  `create index ix_sessions_person_id on accounts.sessions (person_id)`,
  `create table accounts.credentials (
     id uuid default gen_random_uuid() constraint pk_credentials primary key,
     person_id uuid not null constraint fk_credentials_person references accounts.people (id) on delete cascade,
     account_id text not null,
     provider_id text not null,
     access_token text,
     refresh_token text,
     id_token text,
     access_token_expires_at timestamptz,
     refresh_token_expires_at timestamptz,
     scope text,
     password text,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null)`,
  `create index ix_credentials_person_id on accounts.credentials (person_id)`,
  `create table accounts.verifications (
     id uuid default gen_random_uuid() constraint pk_verifications primary key,
     identifier text not null,
     value text not null,
     expires_at timestamptz not null,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now())`,
  `create index ix_verifications_identifier on accounts.verifications (identifier)`,
  `create table accounts.rate_limits (
     id uuid default gen_random_uuid() constraint pk_rate_limits primary key,
     key text not null constraint uq_rate_limits_key unique,
     count integer not null,
     last_request bigint not null)`,
  `create table accounts.memberships (
     id uuid constraint pk_memberships primary key,
     person_id uuid not null constraint fk_memberships_person references accounts.people (id) on delete cascade,
     merchant_id uuid,
     merchant_name text,
     role text not null,
     created_at timestamptz not null default now(),
     constraint ck_memberships_role check ((role in ('owner', 'staff') and merchant_id is not null)
       or (role in ('reviewer', 'operator', 'courier') and merchant_id is null)))`,
  `create unique index uq_memberships_person_merchant on accounts.memberships (person_id, merchant_id)
     where merchant_id is not null`,
  `create unique index uq_memberships_person_role on accounts.memberships (person_id, role) where merchant_id is null`,
  `create index ix_memberships_merchant_id on accounts.memberships (merchant_id)`,
  `create index ix_memberships_role on accounts.memberships (role) where merchant_id is null`,
];

const NAMES = ['memberships', 'rate_limits', 'verifications', 'credentials', 'sessions', 'people'];

export class CreatePeopleSessionsAndMemberships1795510100000 implements MigrationInterface {
  name = 'CreatePeopleSessionsAndMemberships1795510100000';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of ['create schema accounts', ...createMailbags('accounts'), ...TABLES]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of NAMES) await db.query(`drop table accounts.${name}`);
    for (const sql of dropMailbags('accounts')) await db.query(sql);
    await db.query('drop schema accounts');
  }
}
