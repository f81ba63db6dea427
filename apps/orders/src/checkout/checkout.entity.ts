import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import { CHECKOUT_MOVES, type CheckoutStatus } from './checkout-status.js';

/** What was ordered together and is paid together. Its id is its cart's id. */
@Entity({ schema: 'orders', name: 'checkouts' })
@Unique('uq_checkouts_number', ['number'])
@Check('ck_checkouts_status', statusCheck(CHECKOUT_MOVES))
@Check('ck_checkouts_total', 'total > 0')
@Index('ix_checkouts_unpaid', ['expires_at'], { where: `status = 'placed'` })
export class CheckoutEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_checkouts' }) id!: string;
  @Column('text') number!: string;
  /** Opens the checkout without signing in. */
  @Column('text') token!: string;
  @Column('text', { default: 'placed' }) status!: CheckoutStatus;
  @Column('int') total!: number;
  @Column('text') currency!: string;
  @Column('text', { default: 'de' }) locale!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('jsonb', { nullable: true }) address!: object | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz') expires_at!: Date;
}
