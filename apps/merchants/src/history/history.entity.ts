import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';

export type HistoryEvent =
  | 'started'
  | 'changed'
  | 'document_added'
  | 'document_removed'
  | 'document_viewed'
  | 'submitted'
  | 'approved'
  | 'rejected';

/** One thing that happened to an application. Append-only: a trigger refuses changes. */
@Entity({ schema: 'merchants', name: 'history' })
@Index('ix_history_application_id', ['application_id', 'at', 'id'])
export class HistoryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_history' }) id!: string;
  @ForeignKey(() => ApplicationEntity, { name: 'fk_history_application' })
  @Column('uuid')
  application_id!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('text') what!: HistoryEvent;
  @Column('uuid', { nullable: true }) by_id!: string | null;
  @Column('text') by_name!: string;
  @Column('text', { nullable: true }) note!: string | null;
}
