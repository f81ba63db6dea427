import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import type { BulkEdit } from './bulk-input.js';
import { BULK_ROW_MOVES, type BulkRowStatus } from './bulk-status.js';
import type { Before } from './plan-edit.js';

/** One change of many offers at once. */
@Entity({ schema: 'catalog', name: 'bulk_changes' })
@Index('ix_bulk_changes_merchant', ['merchant_id', 'at'])
export class BulkChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bulk_changes' }) id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('uuid') by!: string;
  @Column('jsonb') change!: BulkEdit;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('timestamptz', { nullable: true }) undone_at!: Date | null;
}

/** What a bulk change does to one offer, and how it was before, so that it can be taken back. */
@Entity({ schema: 'catalog', name: 'bulk_change_rows' })
@Check('ck_bulk_change_rows_status', statusCheck(BULK_ROW_MOVES))
@Unique('uq_bulk_change_rows_offer', ['bulk_id', 'offer_id'])
@Index('ix_bulk_change_rows_open', ['bulk_id'], { where: `status in ('waiting', 'undoing')` })
export class BulkChangeRowEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bulk_change_rows' }) id!: string;
  @Column('uuid') bulk_id!: string;
  @Column('uuid') offer_id!: string;
  @Column('int') position!: number;
  /** The version that was looked at when the change was decided. */
  @Column('int') version!: number;
  @Column('text', { default: 'waiting' }) status!: BulkRowStatus;
  /** The code of the refusal. */
  @Column('text', { nullable: true }) refusal!: string | null;
  @Column('jsonb', { nullable: true }) before!: Before | null;
  @Column('int', { nullable: true }) version_after!: number | null;
}
