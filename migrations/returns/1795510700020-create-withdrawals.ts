import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The statutory withdrawal of § 356a BGB. */
export class CreateWithdrawals1795510700020 implements MigrationInterface {
  name = 'CreateWithdrawals1795510700020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table returns.withdrawals (
      id uuid constraint pk_withdrawals primary key,
      number text not null constraint uq_withdrawals_number unique,
      name text not null,
      email text not null,
      contract text not null,
      lines jsonb,
      part text,
      reason text,
      locale text not null,
      channel text not null default 'form',
      recorded_by uuid,
      received_at timestamptz not null default now(),
      order_id uuid,
      checkout_id uuid,
      order_number text,
      shop_id uuid,
      merchant_id uuid,
      status text not null,
      doubts text[] not null default '{}',
      deadline date,
      refund_due date not null,
      rejection_reason text,
      rejection_text text,
      decided_at timestamptz,
      decided_by uuid,
      return_id uuid,
      settled_at timestamptz,
      reminded int not null default 0,
      constraint ck_withdrawals_status check (status in ('received', 'under_review', 'accepted', 'rejected')),
      constraint ck_withdrawals_channel check (channel in ('form', 'email', 'phone', 'letter', 'in_person')),
      constraint ck_withdrawals_rejection check (status <> 'rejected' or (rejection_reason is not null and rejection_text is not null)))`);
    await db.query(`create index ix_withdrawals_merchant on returns.withdrawals (merchant_id, id)`);
    await db.query(`create index ix_withdrawals_order on returns.withdrawals (order_id)`);
    await db.query(`create index ix_withdrawals_unknown on returns.withdrawals (id) where order_id is null`);
    await db.query(`create index ix_withdrawals_return on returns.withdrawals (return_id) where return_id is not null`);
    await db.query(`create index ix_withdrawals_open on returns.withdrawals (received_at) where settled_at is null`);
    await db.query(`create function returns.keep_declaration() returns trigger language plpgsql as $$
      begin
        if (old.name, old.email, old.contract, old.lines, old.part, old.reason, old.channel, old.received_at)
           is distinct from (new.name, new.email, new.contract, new.lines, new.part, new.reason, new.channel, new.received_at)
        then raise exception 'what was declared is never changed'; end if;
        return new;
      end $$`);
    await db.query(`create trigger tr_withdrawals_kept before update on returns.withdrawals
      for each row execute function returns.keep_declaration()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table returns.withdrawals`);
    await db.query(`drop function returns.keep_declaration`);
  }
}
