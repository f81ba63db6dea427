import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';
import type { LineState } from '../review/review-line.entity.js';

export const DECISION_OUTCOMES = ['approved', 'rejected', 'changes_requested', 'first_approval', 'sent_back'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** A line of the checklist as it stood when it was decided. */
export interface DecidedLine {
  key: string;
  words: string;
  state: LineState | 'open';
  reason: string;
  machine: boolean;
}

/** What the applicant was sent, word for word. */
export interface DecisionLetter {
  title: string;
  paragraphs: string[];
  /** One entry for every line that is not in order: what, and why. */
  points: { title: string; text: string }[];
  legalBasis: string;
  complaint: string;
}

/** A decision with everything it was based on. Never changed: a trigger refuses it. */
@Entity({ schema: 'merchants', name: 'decisions' })
@Check(
  'ck_decisions_outcome',
  `outcome in ('approved', 'rejected', 'changes_requested', 'first_approval', 'sent_back')`,
)
@Index('ix_decisions_application_id', ['application_id', 'at'])
export class DecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_decisions' }) id!: string;
  @ForeignKey(() => ApplicationEntity, { name: 'fk_decisions_application' })
  @Column('uuid')
  application_id!: string;
  @Column('text') outcome!: DecisionOutcome;
  @Column('text') reason!: string;
  @Column('jsonb') lines!: DecidedLine[];
  @Column('int') checklist_version!: number;
  /** Null for what stays inside the city. */
  @Column('jsonb', { nullable: true }) letter!: DecisionLetter | null;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid') by_id!: string;
  @Column('text') by_name!: string;
}
