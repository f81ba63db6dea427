import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import { MerchantEntity } from '../merchant/merchant.entity.js';
import type { SuspensionKind } from './notice-period.js';
import type { Statement } from './statement.body.js';
import { SUSPENSION_MOVES, type SuspensionStatus } from './suspension-status.js';

/** A restriction of a merchant with its statement of reasons. The statement is never written again. */
@Entity({ schema: 'merchants', name: 'suspensions' })
@Check('ck_suspensions_status', statusCheck(SUSPENSION_MOVES))
@Check('ck_suspensions_kind', `kind in ('suspension', 'termination')`)
@Check('ck_suspensions_shops', 'cardinality(shop_ids) > 0')
@Check('ck_suspensions_announced', `status in ('proposed', 'cancelled') or announced_at is not null`)
@Check(
  'ck_suspensions_ended',
  `(status in ('ended', 'cancelled')) = (ended_at is not null) and (ended_at is null) = (end_reason is null)`,
)
@Index('uq_suspensions_running', ['merchant_id', 'kind'], {
  unique: true,
  where: `status in ('proposed', 'announced', 'in_effect')`,
})
@Index('ix_suspensions_merchant_id', ['merchant_id', 'proposed_at'])
@Index('ix_suspensions_due', ['takes_effect_at'], { where: `status = 'announced'` })
@Index('ix_suspensions_until', ['until'], { where: `status = 'in_effect'` })
export class SuspensionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_suspensions' }) id!: string;
  @ForeignKey(() => MerchantEntity, { name: 'fk_suspensions_merchant' })
  @Column('uuid')
  merchant_id!: string;
  @Column('text') status!: SuspensionStatus;
  @Column('text') kind!: SuspensionKind;
  @Column('uuid', { array: true }) shop_ids!: string[];
  @Column('jsonb') statement!: Statement;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  /** Orders that nobody has answered are declined when it comes into effect. */
  @Column('boolean', { default: false }) cancel_open!: boolean;
  @Column('boolean', { default: false }) hold_payouts!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) proposed_at!: Date;
  @Column('uuid') proposed_by!: string;
  @Column('text') proposed_by_name!: string;
  @Column('timestamptz', { nullable: true }) announced_at!: Date | null;
  @Column('uuid', { nullable: true }) announced_by!: string | null;
  @Column('text', { nullable: true }) announced_by_name!: string | null;
  @Column('timestamptz', { nullable: true }) takes_effect_at!: Date | null;
  @Column('timestamptz', { nullable: true }) in_effect_at!: Date | null;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
  @Column('uuid', { nullable: true }) ended_by!: string | null;
  @Column('text', { nullable: true }) ended_by_name!: string | null;
  @Column('text', { nullable: true }) end_reason!: string | null;
}
