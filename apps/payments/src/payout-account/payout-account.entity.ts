import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type Stripe from 'stripe';
import type { PayoutStatus } from '#contracts/payout-status';
import type { Requirement } from './requirements-of.js';

/** What a row may say; `none` is said where there is no row. */
export type KnownStatus = Exclude<PayoutStatus, 'none'>;

/**
 * The account at Stripe into which a merchant's money goes. Its id is the idempotency key under which it is opened; one
 * that Stripe refused or that was disconnected is ended, and the next one is a row of its own.
 */
@Entity({ schema: 'payments', name: 'payout_accounts' })
@Unique('uq_payout_accounts_stripe', ['stripe_account_id'])
@Check('ck_payout_accounts_status', `status in ('incomplete', 'in_review', 'active', 'restricted')`)
@Check('ck_payout_accounts_ended', '(ended_at is null) = (ended_why is null)')
@Check('ck_payout_accounts_looks', 'seen_look <= last_look')
@Index('uq_payout_accounts_open', ['merchant_id'], { unique: true, where: 'ended_at is null' })
@Index('ix_payout_accounts_looked', ['looked_at'], { where: 'ended_at is null' })
export class PayoutAccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_payout_accounts' }) id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('text', { default: 'incomplete' }) status!: KnownStatus;
  /** What Stripe is asked to open, kept until it has: a repeated call has to say the very same. */
  @Column('jsonb', { nullable: true }) asked!: Stripe.AccountCreateParams | null;
  @Column('text', { nullable: true }) stripe_account_id!: string | null;
  @Column('jsonb', { default: [] }) requirements!: Requirement[];
  /** Why nothing is paid out, in Stripe's own code. */
  @Column('text', { nullable: true }) disabled_reason!: string | null;
  @Column('text', { nullable: true }) bank_last4!: string | null;
  /** Looks at Stripe are numbered when they begin; what an older look saw never replaces what a newer one did. */
  @Column('int', { default: 0 }) last_look!: number;
  @Column('int', { default: 0 }) seen_look!: number;
  @Column('timestamptz', { default: () => 'now()' }) looked_at!: Date;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
  @Column('text', { nullable: true }) ended_why!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { default: () => 'now()' }) updated_at!: Date;
}
