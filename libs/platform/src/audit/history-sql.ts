import type { ServiceName } from '#contracts/services';

/** What stands before the first entry of a chain. */
export const GENESIS = '0'.repeat(64);

/**
 * The parts of an entry that its hash covers, in this order, as text. Times are UTC with microseconds, so that no
 * setting of a session changes them. history-chain.ts says the same in TypeScript.
 */
export const HASHED = [
  'number::text',
  `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  'what',
  'subject',
  'subject_id::text',
  'subject_name',
  'merchant_id::text',
  'by_id::text',
  'by_name',
  'note',
] as const;

const of = (row: string, part: string): string =>
  part.startsWith('to_char(') ? part.replace('to_char(at', `to_char(${row}.at`) : `${row}.${part}`;

/** SQL that creates the audit log of a service and the notes of its ends, for a migration. */
export function createHistory(service: ServiceName): string[] {
  return [
    `create table ${service}.history (
       id uuid constraint pk_history primary key,
       number bigint not null constraint uq_history_number unique,
       at timestamptz not null default now(),
       what text not null,
       subject text not null,
       subject_id uuid,
       subject_name text not null default '',
       merchant_id uuid,
       by_id uuid,
       by_name text not null,
       note text,
       previous text not null,
       hash text not null)`,
    ...createHistoryIndexes(service),
    ...createHistoryHeads(service),
    createHashFunction(service),
    ...createHistoryTriggers(service),
  ];
}

export function dropHistory(service: ServiceName): string[] {
  return [
    `drop table ${service}.history_heads`,
    `drop table ${service}.history`,
    `drop function ${service}.chain_history()`,
    `drop function ${service}.refuse_change()`,
    `drop function ${service}.history_hash(text, text[])`,
  ];
}

export function createHistoryIndexes(service: ServiceName): string[] {
  return [
    `create index ix_history_subject_id on ${service}.history (subject_id, number)`,
    `create index ix_history_merchant_id on ${service}.history (merchant_id, number)`,
    `create index ix_history_at on ${service}.history (at)`,
  ];
}

export function createHistoryHeads(service: ServiceName): string[] {
  return [
    `create table ${service}.history_heads (
       number bigint constraint pk_history_heads primary key,
       hash text not null,
       noted_at timestamptz not null default now())`,
  ];
}

/** sha-256 over the previous hash and the parts, each with its length before it, so that no two entries read alike. */
export function createHashFunction(service: ServiceName): string {
  return `create function ${service}.history_hash(previous text, parts text[]) returns text language sql immutable as
    $$ select encode(sha256(convert_to(previous || coalesce((
         select string_agg(case when part is null then '-' else octet_length(part) || ':' || part end, ',' order by at)
           from unnest(parts) with ordinality as p(part, at)), ''), 'UTF8')), 'hex') $$`;
}

/**
 * Every INSERT is chained to the entry before it, whoever writes it; a lock that the transaction keeps lets one
 * write at a time. UPDATE, DELETE and TRUNCATE are refused.
 */
export function createHistoryTriggers(service: ServiceName): string[] {
  return [
    `create function ${service}.chain_history() returns trigger language plpgsql as $$
     declare last record;
     begin
       perform pg_advisory_xact_lock(hashtextextended('${service}.history', 0));
       select number, hash into last from ${service}.history order by number desc limit 1;
       new.number := coalesce(last.number, 0) + 1;
       new.previous := coalesce(last.hash, '${GENESIS}');
       new.hash := ${hashOfRow(service, 'new')};
       return new;
     end $$`,
    `create trigger tr_history_chain before insert on ${service}.history
       for each row execute function ${service}.chain_history()`,
    `create or replace function ${service}.refuse_change() returns trigger language plpgsql as
       $$ begin raise exception '${service}.history is append-only'; end $$`,
    ...['history', 'history_heads'].map(
      (table) => `create trigger tr_${table}_append_only before update or delete or truncate on ${service}.${table}
         for each statement execute function ${service}.refuse_change()`,
    ),
  ];
}

/** The expression that hashes `row`, whose number and previous are set. */
export function hashOfRow(service: ServiceName, row: string): string {
  return `${service}.history_hash(${row}.previous, array[${HASHED.map((part) => of(row, part)).join(', ')}])`;
}
