import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';

export const LINE_STATES = ['ok', 'not_ok', 'needs_change', 'not_applicable'] as const;
export type LineState = (typeof LINE_STATES)[number];

/** What a reviewer said about one line of the checklist. */
@Entity({ schema: 'merchants', name: 'review_lines' })
@Check('ck_review_lines_state', `state in ('ok', 'not_ok', 'needs_change', 'not_applicable')`)
@Check('ck_review_lines_reason', `state = 'ok' or reason <> ''`)
export class ReviewLineEntity {
  @ForeignKey(() => ApplicationEntity, { name: 'fk_review_lines_application' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review_lines' })
  application_id!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_review_lines' }) key!: string;
  @Column('int') version!: number;
  @Column('text') state!: LineState;
  @Column('text', { default: '' }) reason!: string;
  /** The document that convinced. */
  @Column('uuid', { nullable: true }) document_id!: string | null;
  @Column('date', { nullable: true }) valid_until!: string | null;
  /** The checklist that was looked at. */
  @Column('int') checklist_version!: number;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid') by_id!: string;
  @Column('text') by_name!: string;
}
