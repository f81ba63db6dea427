import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';

/** What a reviewer wants to know from the applicant, and the answer. */
@Entity({ schema: 'merchants', name: 'questions' })
@Check('ck_questions_answer', `(answer is null) = (answered_at is null)`)
@Index('ix_questions_application_id', ['application_id', 'asked_at'])
export class QuestionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_questions' }) id!: string;
  @ForeignKey(() => ApplicationEntity, { name: 'fk_questions_application' })
  @Column('uuid')
  application_id!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'now()' }) asked_at!: Date;
  @Column('uuid') asked_by!: string;
  @Column('text') asked_by_name!: string;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { nullable: true }) answered_at!: Date | null;
  @Column('text', { nullable: true }) answered_by_name!: string | null;
  /** When the city took notice of the answer. */
  @Column('timestamptz', { nullable: true }) seen_at!: Date | null;
}
