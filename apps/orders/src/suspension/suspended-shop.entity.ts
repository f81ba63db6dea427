import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A shop that may not sell at present. What is ordered goes on: paid contracts are packed and handed over, unanswered
 * orders may still be answered, unless the city has them declined.
 */
@Entity({ schema: 'orders', name: 'suspended_shops' })
@Index('ix_suspended_shops_running', ['shop_id'], { where: 'ended_at is null' })
export class SuspendedShopEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_suspended_shops' }) suspension_id!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_suspended_shops' }) shop_id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('boolean', { default: false }) decline_open!: boolean;
  /** What shoppers read whose orders are declined. */
  @Column('text', { nullable: true }) shopper_reason!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) since!: Date;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
}
