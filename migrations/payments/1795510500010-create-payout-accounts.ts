import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePayoutAccounts1795510500010 implements MigrationInterface {
  name = 'CreatePayoutAccounts1795510500010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create table payments.payout_accounts (
         id uuid constraint pk_payout_accounts primary key,
         merchant_id uuid not null,
         status text not null default 'incomplete' constraint ck_payout_accounts_status check (status in
           ('incomplete', 'in_review', 'active', 'restricted')),
         asked jsonb,
         stripe_account_id text constraint uq_payout_accounts_stripe unique,
         requirements jsonb not null default '[]',
         disabled_reason text,
         bank_last4 text,
         last_look int not null default 0,
         seen_look int not null default 0,
         looked_at timestamptz not null default now(),
         ended_at timestamptz,
         ended_why text,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         constraint ck_payout_accounts_ended check ((ended_at is null) = (ended_why is null)),
         constraint ck_payout_accounts_looks check (seen_look <= last_look))`,
    );
    await db.query(
      `create unique index uq_payout_accounts_open on payments.payout_accounts (merchant_id) where ended_at is null`,
    );
    await db.query(
      `create index ix_payout_accounts_looked on payments.payout_accounts (looked_at) where ended_at is null`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table payments.payout_accounts');
  }
}
