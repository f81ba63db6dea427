import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import type { NoticeKind } from '../notice/notice.entity.js';
import { MESSAGE_MOVES, type MessageStatus } from './message-status.js';

/** One mail to one address. A notice writes to an address once, however often it is worked on. */
@Entity({ schema: 'notifications', name: 'messages' })
@Unique('uq_messages_recipient', ['notice_id', 'recipient'])
@Check('ck_messages_status', statusCheck(MESSAGE_MOVES))
@Index('ix_messages_failed', ['created_at', 'id'], { where: `status = 'failed'` })
@Index('ix_messages_mailbox', ['created_at', 'id'])
@Index('ix_messages_recipient', ['recipient', 'created_at', 'id'])
export class MessageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_messages' }) id!: string;
  @Column('uuid') notice_id!: string;
  @Column('text') kind!: NoticeKind;
  @Column('text') recipient!: string;
  @Column('text') locale!: string;
  @Column('text') subject!: string;
  @Column('text') text!: string;
  @Column('text') html!: string;
  @Column('text', { default: 'requested' }) status!: MessageStatus;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { nullable: true }) sent_at!: Date | null;
}
