import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createHashFunction,
  createHistoryHeads,
  createHistoryIndexes,
  createHistoryTriggers,
  GENESIS,
  hashOfRow,
} from '#platform/audit/history-sql';

/** The history of applications becomes the audit log of the whole service: any subject, each entry chained. */
const WIDEN = [
  `drop trigger tr_history_append_only on merchants.history`,
  `alter table merchants.history drop constraint fk_history_application`,
  `drop index merchants.ix_history_application_id`,
  `alter table merchants.history rename column application_id to subject_id`,
  `alter table merchants.history
     alter column subject_id drop not null,
     add column number bigint,
     add column subject text not null default 'application',
     add column subject_name text not null default '',
     add column merchant_id uuid,
     add column previous text,
     add column hash text`,
  `update merchants.history h
      set merchant_id = a.merchant_id, subject_name = coalesce(a.shop ->> 'name', a.legal ->> 'name', '')
     from merchants.applications a where a.id = h.subject_id`,
];

/** What was written before is chained in the order in which it happened. */
const CHAIN = `do $$
  declare entry record; last text := '${GENESIS}'; count bigint := 0;
  begin
    for entry in select id from merchants.history order by at, id loop
      count := count + 1;
      update merchants.history set number = count, previous = last where id = entry.id;
      update merchants.history h set hash = ${hashOfRow('merchants', 'h')} where id = entry.id returning hash into last;
    end loop;
  end $$`;

const TIGHTEN = [
  `alter table merchants.history
     alter column subject drop default,
     alter column number set not null,
     alter column previous set not null,
     alter column hash set not null,
     add constraint uq_history_number unique (number)`,
];

/** An application that is gone has no place in the old table. */
const NARROW = [
  `drop trigger tr_history_append_only on merchants.history`,
  `drop trigger tr_history_chain on merchants.history`,
  `drop function merchants.chain_history()`,
  `drop table merchants.history_heads`,
  `drop function merchants.history_hash(text, text[])`,
  `delete from merchants.history h
    where subject <> 'application' or not exists (select 1 from merchants.applications a where a.id = h.subject_id)`,
  `drop index merchants.ix_history_at`,
  `drop index merchants.ix_history_merchant_id`,
  `drop index merchants.ix_history_subject_id`,
  `alter table merchants.history
     drop column number, drop column subject, drop column subject_name, drop column merchant_id,
     drop column previous, drop column hash,
     alter column subject_id set not null`,
  `alter table merchants.history rename column subject_id to application_id`,
  `alter table merchants.history add constraint fk_history_application
     foreign key (application_id) references merchants.applications (id)`,
  `create index ix_history_application_id on merchants.history (application_id, at, id)`,
  `create trigger tr_history_append_only before update or delete or truncate on merchants.history
     for each statement execute function merchants.refuse_change()`,
];

export class ChainHistory1795510200003 implements MigrationInterface {
  name = 'ChainHistory1795510200003';

  async up(db: QueryRunner): Promise<void> {
    const statements = [
      ...WIDEN,
      createHashFunction('merchants'),
      CHAIN,
      ...TIGHTEN,
      ...createHistoryIndexes('merchants'),
      ...createHistoryHeads('merchants'),
      ...createHistoryTriggers('merchants'),
    ];
    for (const sql of statements) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const sql of NARROW) await db.query(sql);
  }
}
