import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import {
  WITHDRAWAL_MOVES,
  type Channel,
  type Doubt,
  type RejectionReason,
  type WithdrawalStatus,
} from './withdrawal-status.js';

export interface WithdrawnLine {
  lineId: string;
  name: string;
  variant: string | null;
  quantity: number;
}

/**
 * A statutory withdrawal from one contract, as it was declared (§ 356a BGB). What was declared and when is never
 * changed; a trigger sees to it.
 */
@Entity({ schema: 'returns', name: 'withdrawals' })
@Unique('uq_withdrawals_number', ['number'])
@Index('ix_withdrawals_merchant', ['merchant_id', 'id'])
@Index('ix_withdrawals_order', ['order_id'])
@Index('ix_withdrawals_unknown', ['id'], { where: 'order_id is null' })
@Index('ix_withdrawals_return', ['return_id'], { where: 'return_id is not null' })
@Index('ix_withdrawals_open', ['received_at'], { where: 'settled_at is null' })
@Check('ck_withdrawals_status', statusCheck(WITHDRAWAL_MOVES))
@Check('ck_withdrawals_channel', `channel in ('form', 'email', 'phone', 'letter', 'in_person')`)
@Check(
  'ck_withdrawals_rejection',
  `status <> 'rejected' or (rejection_reason is not null and rejection_text is not null)`,
)
export class WithdrawalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_withdrawals' }) id!: string;
  /** `W-7K3QXM`. */
  @Column('text') number!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  /** The contract in the shopper's own words: an order number, or whatever they know. */
  @Column('text') contract!: string;
  /** Null withdraws the whole contract. */
  @Column('jsonb', { nullable: true }) lines!: WithdrawnLine[] | null;
  /** Which part, in the shopper's own words, where the lines are not known. */
  @Column('text', { nullable: true }) part!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') locale!: string;
  @Column('text', { default: 'form' }) channel!: Channel;
  @Column('uuid', { nullable: true }) recorded_by!: string | null;
  /** When the declaration was sent; for the form the moment of the second click. */
  @Column('timestamptz', { default: () => 'now()' }) received_at!: Date;

  @Column('uuid', { nullable: true }) order_id!: string | null;
  @Column('uuid', { nullable: true }) checkout_id!: string | null;
  @Column('text', { nullable: true }) order_number!: string | null;
  @Column('uuid', { nullable: true }) shop_id!: string | null;
  @Column('uuid', { nullable: true }) merchant_id!: string | null;

  @Column('text') status!: WithdrawalStatus;
  @Column('text', { array: true, default: () => `'{}'` }) doubts!: Doubt[];
  /** Last day of the period; null while it has not begun or no contract is known. */
  @Column('date', { nullable: true }) deadline!: string | null;
  /** Everything is to be paid back by this day (§ 357 (1) BGB). */
  @Column('date') refund_due!: string;
  @Column('text', { nullable: true }) rejection_reason!: RejectionReason | null;
  @Column('text', { nullable: true }) rejection_text!: string | null;
  @Column('timestamptz', { nullable: true }) decided_at!: Date | null;
  @Column('uuid', { nullable: true }) decided_by!: string | null;
  /** What brings the goods back and the money. */
  @Column('uuid', { nullable: true }) return_id!: string | null;
  /** When nothing is left to do: paid back, or rejected. */
  @Column('timestamptz', { nullable: true }) settled_at!: Date | null;
  /** The latest of the days 10, 13 and 14 that people were reminded of. */
  @Column('int', { default: 0 }) reminded!: number;
}
