import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import { RETURN_MOVES, type ReturnStatus } from './return-status.js';

/** What a shopper sends back of one order. */
@Entity({ schema: 'returns', name: 'returns' })
@Unique('uq_returns_number', ['number'])
@Index('ix_returns_order', ['order_id'])
@Index('ix_returns_merchant', ['merchant_id', 'id'])
@Index('ix_returns_requested_at', ['requested_at'])
@Index('ix_returns_refunded_at', ['refunded_at'], { where: 'refunded_at is not null' })
@Check('ck_returns_status', statusCheck(RETURN_MOVES))
@Check('ck_returns_refund', 'refund >= 0')
export class ReturnEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_returns' }) id!: string;
  /** For the telephone and the parcel: `R-7K3QXM`. */
  @Column('text') number!: string;
  @Column('uuid') checkout_id!: string;
  @Column('uuid') order_id!: string;
  @Column('text') order_number!: string;
  @Column('uuid') shop_id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('text') customer_name!: string;
  @Column('text') status!: ReturnStatus;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') currency!: string;
  /** In cents, for what really arrived; null before the receipt. */
  @Column('int', { nullable: true }) refund!: number | null;
  @Column('timestamptz', { default: () => 'now()' }) requested_at!: Date;
  @Column('timestamptz', { nullable: true }) received_at!: Date | null;
  @Column('uuid', { nullable: true }) received_by!: string | null;
  @Column('timestamptz', { nullable: true }) refunded_at!: Date | null;
  /** When the refund last failed; the desk shows it until the refund succeeds. */
  @Column('timestamptz', { nullable: true }) refund_failed_at!: Date | null;
}
