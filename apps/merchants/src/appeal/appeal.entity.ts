import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import { ApplicationEntity } from '../application/application.entity.js';
import { SuspensionEntity } from '../suspension/suspension.entity.js';
import { APPEAL_MOVES, type AppealStatus } from './appeal-status.js';

/** A complaint about a decision of the city (Art. 20 DSA). Free, and decided by somebody else than before. */
@Entity({ schema: 'merchants', name: 'appeals' })
@Check('ck_appeals_status', statusCheck(APPEAL_MOVES))
@Check('ck_appeals_subject', `subject in ('application', 'suspension')`)
@Check(
  'ck_appeals_about',
  `(subject = 'suspension') = (suspension_id is not null) and (subject = 'application') = (application_id is not null)`,
)
@Check('ck_appeals_decided', `(status = 'open') = (decided_at is null) and (decided_at is null) = (reason is null)`)
@Index('uq_appeals_suspension', ['suspension_id'], { unique: true })
@Index('uq_appeals_application', ['application_id', 'against_at'], { unique: true })
@Index('ix_appeals_queue', ['status', 'filed_at', 'id'])
export class AppealEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_appeals' }) id!: string;
  @Column('text', { default: 'open' }) status!: AppealStatus;
  @Column('text') subject!: 'application' | 'suspension';
  @ForeignKey(() => SuspensionEntity, { name: 'fk_appeals_suspension' })
  @Column('uuid', { nullable: true })
  suspension_id!: string | null;
  @ForeignKey(() => ApplicationEntity, { name: 'fk_appeals_application' })
  @Column('uuid', { nullable: true })
  application_id!: string | null;
  @Index('ix_appeals_merchant_id') @Column('uuid') merchant_id!: string;
  /** `rejected`, `changes_requested`, `suspension` or `termination`. */
  @Column('text') against!: string;
  @Column('timestamptz') against_at!: Date;
  /** Who decided it: they do not decide about the complaint. */
  @Column('uuid', { array: true }) against_by!: string[];
  @Index('ix_appeals_appellant_id') @Column('uuid') appellant_id!: string;
  @Column('text') appellant_name!: string;
  @Column('text') appellant_email!: string;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) document_id!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) filed_at!: Date;
  @Column('timestamptz', { nullable: true }) decided_at!: Date | null;
  @Column('uuid', { nullable: true }) decided_by!: string | null;
  @Column('text', { nullable: true }) decided_by_name!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
