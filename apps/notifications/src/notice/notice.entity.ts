import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What can be told by letter. */
export const NOTICE_KINDS = [
  'order_received',
  'new_order',
  'order_declined',
  'order_confirmed',
  'pickup_ready',
  'handed_over',
  'return_requested',
  'return_received',
  'withdrawal_declared',
  'withdrawal_assigned',
  'withdrawal_decided',
  'withdrawal_due',
  'refund_succeeded',
  'refund_failed',
  'application_submitted',
  'application_decided',
  'second_wanted',
  'changes_requested',
  'question_asked',
  'payout_account_changed',
  'person_link',
  'application_link',
  'security_changed',
  'invitation',
  'suspension_announced',
  'suspension_cancelled',
  'merchant_suspended',
  'merchant_reinstated',
  'merchant_left',
  'document_expiring',
  'renewal_sent',
  'renewal_decided',
  'appeal_filed',
  'appeal_decided',
  'vat_id_checked',
  'audit_ends',
  'shelf_check_due',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something people are to be told. Written with the fact; the letters are written later, outside any transaction. */
@Entity({ schema: 'notifications', name: 'notices' })
@Index('ix_notices_unwritten', ['at'], { where: 'written_at is null' })
export class NoticeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notices' }) id!: string;
  @Column('text') kind!: NoticeKind;
  /** The fact's payload, or the part of it that one letter is about: ids only. */
  @Column('jsonb') about!: object;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('timestamptz', { nullable: true }) written_at!: Date | null;
}
