import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createHistory, dropHistory } from '#platform/audit/history-sql';

const WIDER = `(role in ('owner', 'staff') and merchant_id is not null)
  or (role in ('helper', 'reviewer', 'lead_reviewer', 'administrator', 'operator', 'courier') and merchant_id is null)`;

const FIRST = `(role in ('owner', 'staff') and merchant_id is not null)
  or (role in ('reviewer', 'operator', 'courier') and merchant_id is null)`;

const INVITATIONS = [
  `create table accounts.invitations (
     id uuid constraint pk_invitations primary key,
     email text not null,
     role text not null,
     merchant_id uuid,
     merchant_name text,
     status text not null default 'open',
     sealed_token text,
     invited_by uuid constraint fk_invitations_invited_by references accounts.people (id) on delete set null,
     inviter_name text not null,
     letters integer not null default 1,
     bounced_at timestamptz,
     created_at timestamptz not null default now(),
     expires_at timestamptz not null,
     ended_at timestamptz,
     constraint ck_invitations_role check (${WIDER}),
     constraint ck_invitations_status check (status in ('open', 'expired', 'accepted', 'declined', 'revoked')),
     constraint ck_invitations_email check (email = lower(email)))`,
  `create unique index uq_invitations_open_merchant on accounts.invitations (merchant_id, email)
     where status = 'open' and merchant_id is not null`,
  `create unique index uq_invitations_open_city on accounts.invitations (email, role)
     where status = 'open' and merchant_id is null`,
  `create index ix_invitations_merchant_id on accounts.invitations (merchant_id)`,
  `create index ix_invitations_expires_at on accounts.invitations (expires_at) where status = 'open'`,
  `create index ix_invitations_invited_by on accounts.invitations (invited_by)`,
];

export class WidenRolesAndCreateInvitations1795510100003 implements MigrationInterface {
  name = 'WidenRolesAndCreateInvitations1795510100003';

  async up(db: QueryRunner): Promise<void> {
    await allow(db, WIDER);
    for (const sql of [...INVITATIONS, ...createHistory('accounts')]) await db.query(sql);
  }

  /** Roles that the first edition does not know are taken from their people. */
  async down(db: QueryRunner): Promise<void> {
    for (const sql of dropHistory('accounts')) await db.query(sql);
    await db.query('drop table accounts.invitations');
    await db.query(`delete from accounts.memberships where role in ('helper', 'lead_reviewer', 'administrator')`);
    await allow(db, FIRST);
  }
}

async function allow(db: QueryRunner, expression: string): Promise<void> {
  await db.query('alter table accounts.memberships drop constraint ck_memberships_role');
  await db.query(`alter table accounts.memberships add constraint ck_memberships_role check (${expression})`);
}
