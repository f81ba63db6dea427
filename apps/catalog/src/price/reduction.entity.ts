import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import { REDUCTION_MOVES, type ReductionStatus } from './reduction-status.js';

export type ReductionReason = 'sale' | 'short_life';

/** A lower price of one variant for a time. While it runs, the variant itself says so. */
@Entity({ schema: 'catalog', name: 'reductions' })
@Check('ck_reductions_price', 'price > 0')
@Check('ck_reductions_reason', `reason in ('sale', 'short_life')`)
@Check('ck_reductions_time', 'ends_at > starts_at')
@Check('ck_reductions_status', statusCheck(REDUCTION_MOVES))
@Index('uq_reductions_planned', ['variant_id'], { unique: true, where: `status = 'planned'` })
@Index('uq_reductions_running', ['variant_id'], { unique: true, where: `status = 'running'` })
@Index('ix_reductions_to_start', ['starts_at'], { where: `status = 'planned'` })
@Index('ix_reductions_to_end', ['ends_at'], { where: `status = 'running'` })
@Index('ix_reductions_desk', ['merchant_id', 'created_at', 'id'])
export class ReductionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reductions' }) id!: string;
  @Column('uuid') variant_id!: string;
  @Column('uuid') offer_id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('int') price!: number;
  @Column('text') reason!: ReductionReason;
  /** Of goods that are cheap because they will not last. */
  @Column('date', { nullable: true }) best_before!: string | null;
  @Column('timestamptz') starts_at!: Date;
  @Column('timestamptz', { nullable: true }) ends_at!: Date | null;
  @Column('text', { default: 'planned' }) status!: ReductionStatus;
  /** Why it could not begin. */
  @Column('text', { nullable: true }) refusal!: string | null;
  @Column('uuid') person_id!: string;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
}
