import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import { APPLICATION_MOVES, type ApplicationStatus } from './application-status.js';
import type { LegalForm } from './legal.form.js';
import type { ShopForm } from './shop.form.js';

/**
 * A merchant's request to sell. The ids of the merchant and the shop that may come of it are fixed from the start,
 * so that approving it twice can make neither twice.
 */
@Entity({ schema: 'merchants', name: 'applications' })
@Check('ck_applications_status', statusCheck(APPLICATION_MOVES))
@Check('ck_applications_submitted', `status = 'withdrawn' or (status = 'draft') = (submitted_at is null)`)
@Check('ck_applications_decided', `(status in ('approved', 'rejected')) = (decided_at is not null)`)
@Check('ck_applications_reason', `(decided_at is null) = (decision_reason is null)`)
@Check(
  'ck_applications_applicant',
  `applicant_id is not null or (helper_id is not null and status in ('draft', 'withdrawn'))`,
)
@Check('ck_applications_helper', `(helper_id is null) = (helper_name is null)`)
@Unique('uq_applications_shop_id', ['shop_id'])
@Index('ix_applications_queue', ['status', 'submitted_at', 'id'])
export class ApplicationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_applications' }) id!: string;
  @Column('text') status!: ApplicationStatus;
  /** Rises with every change; whoever changes says which one they saw. */
  @Column('int') version!: number;
  /** The owner; null while somebody of the city fills it in for an owner who has not come yet. */
  @Index('ix_applications_applicant_id') @Column('uuid', { nullable: true }) applicant_id!: string | null;
  @Column('text') applicant_name!: string;
  @Column('text') applicant_email!: string;
  /** Who of the city helps with it, and whether they still may. */
  @Index('ix_applications_helper_id') @Column('uuid', { nullable: true }) helper_id!: string | null;
  @Column('text', { nullable: true }) helper_name!: string | null;
  @Column('boolean', { default: false }) helper_active!: boolean;
  /** The application whose data this one began with. */
  @Column('uuid', { nullable: true }) copied_from!: string | null;
  @Column('uuid') merchant_id!: string;
  @Column('uuid') shop_id!: string;
  @Column('jsonb') legal!: LegalForm;
  @Column('jsonb') shop!: ShopForm;
  @Column('timestamptz', { nullable: true }) submitted_at!: Date | null;
  @Column('timestamptz', { nullable: true }) decided_at!: Date | null;
  @Column('uuid', { nullable: true }) decided_by!: string | null;
  @Column('text', { nullable: true }) decided_by_name!: string | null;
  @Column('text', { nullable: true }) decision_reason!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { default: () => 'now()' }) updated_at!: Date;
  /** When documents and personal data were deleted because their time was over. */
  @Column('timestamptz', { nullable: true }) erased_at!: Date | null;
}

/** What was handed in at least once: it has an owner and a time. */
export type HandedInApplication = ApplicationEntity & { applicant_id: string; submitted_at: Date };
