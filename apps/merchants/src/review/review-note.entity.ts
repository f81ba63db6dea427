import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';

/** What reviewers tell each other about an application. The applicant never sees it. */
@Entity({ schema: 'merchants', name: 'review_notes' })
@Index('ix_review_notes_application_id', ['application_id', 'at'])
export class ReviewNoteEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review_notes' }) id!: string;
  @ForeignKey(() => ApplicationEntity, { name: 'fk_review_notes_application' })
  @Column('uuid')
  application_id!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid') by_id!: string;
  @Column('text') by_name!: string;
}
