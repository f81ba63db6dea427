import { EntitySchema } from 'typeorm';
import type { ServiceName } from '#contracts/services';

/** One thing that happened, as it stands in the database. Number, previous and hash are set by the database. */
export interface HistoryRow {
  id: string;
  /** 1, 2, 3 … without a gap within one schema. */
  number: string;
  at: Date;
  what: string;
  /** What kind of thing it happened to: `application`, `merchant`, `membership`, … */
  subject: string;
  subject_id: string | null;
  /** What that was called then. */
  subject_name: string;
  merchant_id: string | null;
  by_id: string | null;
  by_name: string;
  note: string | null;
  previous: string;
  hash: string;
}

/** What a chain ended with at some time; a chain that was cut off later no longer reaches it. */
export interface HistoryHeadRow {
  number: string;
  hash: string;
  noted_at: Date;
}

/** The audit log of a service: a chain of entries that nobody changes. One chain per schema. */
export function historyOf(service: ServiceName): EntitySchema<HistoryRow> {
  return new EntitySchema<HistoryRow>({
    name: `${service}_history`,
    tableName: 'history',
    schema: service,
    columns: {
      id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'pk_history' },
      number: { type: 'bigint' },
      at: { type: 'timestamptz', default: () => 'now()' },
      what: { type: 'text' },
      subject: { type: 'text' },
      subject_id: { type: 'uuid', nullable: true },
      subject_name: { type: 'text', default: '' },
      merchant_id: { type: 'uuid', nullable: true },
      by_id: { type: 'uuid', nullable: true },
      by_name: { type: 'text' },
      note: { type: 'text', nullable: true },
      previous: { type: 'text' },
      hash: { type: 'text' },
    },
    uniques: [{ name: 'uq_history_number', columns: ['number'] }],
    indices: [
      { name: 'ix_history_subject_id', columns: ['subject_id', 'number'] },
      { name: 'ix_history_merchant_id', columns: ['merchant_id', 'number'] },
      { name: 'ix_history_at', columns: ['at'] },
    ],
  });
}

export function historyHeadsOf(service: ServiceName): EntitySchema<HistoryHeadRow> {
  return new EntitySchema<HistoryHeadRow>({
    name: `${service}_history_heads`,
    tableName: 'history_heads',
    schema: service,
    columns: {
      number: { type: 'bigint', primary: true, primaryKeyConstraintName: 'pk_history_heads' },
      hash: { type: 'text' },
      noted_at: { type: 'timestamptz', default: () => 'now()' },
    },
  });
}
