import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import { REFUND_MOVES, type RefundStatus } from './refund-status.js';

/** Money that goes back to the shopper out of one order's share. The row is there before Stripe is told. */
@Entity({ schema: 'payments', name: 'refunds' })
@Unique('uq_refunds_return', ['return_id'])
@Unique('uq_refunds_stripe', ['stripe_refund_id'])
@Check('ck_refunds_status', statusCheck(REFUND_MOVES))
@Check('ck_refunds_amount', 'amount > 0')
@Index('ix_refunds_order', ['order_id'])
@Index('ix_refunds_requested', ['updated_at'], { where: `status = 'requested'` })
export class RefundEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_refunds' }) id!: string;
  @Column('uuid') payment_id!: string;
  @Column('uuid') checkout_id!: string;
  @Column('uuid') order_id!: string;
  @Column('uuid', { nullable: true }) return_id!: string | null;
  @Column('int') amount!: number;
  @Column('text', { default: 'requested' }) status!: RefundStatus;
  @Column('text', { nullable: true }) stripe_refund_id!: string | null;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { default: () => 'now()' }) updated_at!: Date;
}
