import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import { PAYMENT_MOVES, type PaymentStatus } from './payment-status.js';

/** One per checkout: what one Stripe PaymentIntent is to us. */
@Entity({ schema: 'payments', name: 'payments' })
@Unique('uq_payments_checkout', ['checkout_id'])
@Unique('uq_payments_intent', ['intent_id'])
@Check('ck_payments_status', statusCheck(PAYMENT_MOVES))
@Check('ck_payments_amount', 'amount > 0')
@Index('ix_payments_unfinished', ['updated_at'], { where: `status not in ('captured', 'cancelled', 'authorized')` })
export class PaymentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_payments' }) id!: string;
  @Column('uuid') checkout_id!: string;
  @Column('text') number!: string;
  @Column('int') amount!: number;
  @Column('text') currency!: string;
  @Column('text', { default: 'requested' }) status!: PaymentStatus;
  @Column('text', { nullable: true }) intent_id!: string | null;
  @Column('text', { nullable: true }) client_secret!: string | null;
  /** Why Stripe refused at the end, in its own code. */
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { default: () => 'now()' }) updated_at!: Date;
}

/** One order's part of a payment. No operation on an order can exceed it. */
@Entity({ schema: 'payments', name: 'shares' })
@Check('ck_shares_captured', 'captured >= 0 and captured <= authorized')
@Check('ck_shares_refunded', 'refunded >= 0 and refunding >= 0 and refunded + refunding <= captured')
@Index('ix_shares_payment', ['payment_id'])
export class ShareEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_shares' }) order_id!: string;
  @Column('uuid') payment_id!: string;
  @Column('uuid') shop_id!: string;
  @Column('uuid') merchant_id!: string;
  /** All cents. `authorized` is what the order asked for when it was placed. */
  @Column('int') authorized!: number;
  @Column('int', { default: 0 }) to_capture!: number;
  @Column('int', { default: 0 }) captured!: number;
  @Column('int', { default: 0 }) refunding!: number;
  @Column('int', { default: 0 }) refunded!: number;
}
