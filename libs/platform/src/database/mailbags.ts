import { EntitySchema } from 'typeorm';
import type { ServiceName } from '#contracts/services';

export interface OutboxRow {
  id: string;
  /** `fact` goes to every listening service, `job` to the own one. */
  kind: 'fact' | 'job';
  name: string;
  payload: unknown;
  created_at: Date;
  not_before: Date | null;
  claimed_until: Date | null;
}

export interface InboxRow {
  event_id: string;
  consumer: string;
  handled_at: Date;
}

/** The table in which a service writes what others shall know, in the same transaction as the change itself. */
export function outboxOf(service: ServiceName): EntitySchema<OutboxRow> {
  return new EntitySchema<OutboxRow>({
    name: `${service}_outbox`,
    tableName: 'outbox',
    schema: service,
    columns: {
      id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'pk_outbox' },
      kind: { type: 'text' },
      name: { type: 'text' },
      payload: { type: 'jsonb' },
      created_at: { type: 'timestamptz', default: () => 'now()' },
      not_before: { type: 'timestamptz', nullable: true },
      claimed_until: { type: 'timestamptz', nullable: true },
    },
  });
}

/** The table in which a service notes what it has handled, in the same transaction as the effect. */
export function inboxOf(service: ServiceName): EntitySchema<InboxRow> {
  return new EntitySchema<InboxRow>({
    name: `${service}_inbox`,
    tableName: 'inbox',
    schema: service,
    columns: {
      event_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'pk_inbox' },
      consumer: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_inbox' },
      handled_at: { type: 'timestamptz', default: () => 'now()' },
    },
    indices: [{ name: 'ix_inbox_handled_at', columns: ['handled_at'] }],
  });
}

/** SQL that creates both tables, for a service's first migration. */
export function createMailbags(service: ServiceName): string[] {
  return [
    `create table ${service}.outbox (
       id uuid constraint pk_outbox primary key,
       kind text not null,
       name text not null,
       payload jsonb not null,
       created_at timestamptz not null default now(),
       not_before timestamptz,
       claimed_until timestamptz)`,
    `create table ${service}.inbox (
       event_id uuid not null,
       consumer text not null,
       handled_at timestamptz not null default now(),
       constraint pk_inbox primary key (event_id, consumer))`,
    `create index ix_inbox_handled_at on ${service}.inbox (handled_at)`,
  ];
}

/** SQL that drops both tables again. */
export function dropMailbags(service: ServiceName): string[] {
  return [`drop table ${service}.inbox`, `drop table ${service}.outbox`];
}
