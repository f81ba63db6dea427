import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';

/** Low, medium, high. */
export type Risk = 0 | 1 | 2;

/**
 * Where the city stands with an application: who works on it until when, who has agreed first, how risky it looked
 * when last looked at, and under which checklist it was decided.
 */
@Entity({ schema: 'merchants', name: 'reviews' })
@Check('ck_reviews_risk', `risk between 0 and 2`)
@Check('ck_reviews_claim', `(claimed_by is null) = (claimed_until is null)`)
@Check('ck_reviews_first', `(first_by is null) = (first_at is null)`)
export class ReviewEntity {
  @ForeignKey(() => ApplicationEntity, { name: 'fk_reviews_application' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reviews' })
  application_id!: string;
  /** Rises with every step of the review. */
  @Column('int', { default: 1 }) version!: number;
  @Column('int', { default: 0 }) risk!: Risk;
  /** Set with a decision; while there is none the list in force counts. */
  @Column('int', { nullable: true }) checklist_version!: number | null;
  @Index('ix_reviews_claimed_by') @Column('uuid', { nullable: true }) claimed_by!: string | null;
  @Column('text', { nullable: true }) claimed_by_name!: string | null;
  @Column('timestamptz', { nullable: true }) claimed_until!: Date | null;
  @Column('uuid', { nullable: true }) first_by!: string | null;
  @Column('text', { nullable: true }) first_by_name!: string | null;
  @Column('timestamptz', { nullable: true }) first_at!: Date | null;
  @Column('text', { nullable: true }) first_reason!: string | null;
}
