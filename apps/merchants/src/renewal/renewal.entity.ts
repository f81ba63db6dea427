import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentEntity } from '../document/document.entity.js';

/** A document sent to take the place of one that runs out. It counts once somebody of the city has accepted it. */
@Entity({ schema: 'merchants', name: 'renewals' })
@Check('ck_renewals_status', `status in ('waiting', 'accepted', 'declined')`)
@Check('ck_renewals_decided', `(status = 'waiting') = (decided_at is null)`)
@Index('uq_renewals_waiting', ['replaces'], { unique: true, where: `status = 'waiting'` })
@Index('ix_renewals_queue', ['status', 'sent_at', 'document_id'])
export class RenewalEntity {
  @ForeignKey(() => DocumentEntity, { name: 'fk_renewals_document' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_renewals' })
  document_id!: string;
  @ForeignKey(() => DocumentEntity, { name: 'fk_renewals_replaces' })
  @Column('uuid')
  replaces!: string;
  @Index('ix_renewals_merchant_id') @Column('uuid') merchant_id!: string;
  @Column('text', { default: 'waiting' }) status!: 'waiting' | 'accepted' | 'declined';
  @Column('timestamptz', { default: () => 'now()' }) sent_at!: Date;
  @Column('timestamptz', { nullable: true }) decided_at!: Date | null;
  @Column('uuid', { nullable: true }) decided_by!: string | null;
  @Column('text', { nullable: true }) decided_by_name!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

/** That somebody was reminded: one row, so one letter, per document, day it runs out and distance. */
@Entity({ schema: 'merchants', name: 'document_reminders' })
export class DocumentReminderEntity {
  @ForeignKey(() => DocumentEntity, { name: 'fk_document_reminders_document', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_document_reminders' })
  document_id!: string;
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_document_reminders' }) valid_until!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_document_reminders' }) days!: number;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
