import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReductionReason } from '../price/reduction.entity.js';
import type { UnitPrice } from './unit-price.js';

/** What can be put into a cart. `on_hand - held` pieces can be ordered now. */
@Entity({ schema: 'catalog', name: 'variants' })
@Check('ck_variants_price', `price >= 0 and deposit >= 0`)
@Check(
  'ck_variants_reduction',
  `(reduced_from is null) = (reduction_reason is null) and (reduced_from is null) = (reduced_since is null)
   and (reduced_from is null or price < reduced_from)
   and (reduction_reason is distinct from 'sale' or price < lowest_30_days)`,
)
@Check('ck_variants_reduction_reason', `reduction_reason in ('sale', 'short_life')`)
@Check('ck_variants_stock', `held >= 0 and on_hand >= held`)
@Check('ck_variants_estimated_grams', `estimated_grams > 0`)
@Index('ix_variants_offer', ['offer_id', 'position'])
@Index('ix_variants_gtin', ['gtin'], { where: 'gtin is not null' })
@Index('ix_variants_merchant_gtin', ['merchant_id', 'gtin'], { where: 'gtin is not null and active' })
@Index('uq_variants_sku', ['merchant_id', 'sku'], { unique: true, where: 'sku is not null and active' })
export class VariantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_variants' }) id!: string;
  @Column('uuid') offer_id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('int') position!: number;
  /** Null when the offer has only this one. */
  @Column('text', { nullable: true }) name!: string | null;
  @Column('int') price!: number;
  /** Deposit per piece in cents, shown and charged beside the price (§ 7 PAngV). */
  @Column('int', { default: 0 }) deposit!: number;
  @Column('int') on_hand!: number;
  @Column('int', { default: 0 }) held!: number;
  @Column('text', { nullable: true }) gtin!: string | null;
  /** The merchant's own article number. */
  @Column('text', { nullable: true }) sku!: string | null;
  @Column('numeric', { precision: 12, scale: 3, nullable: true }) content_amount!: string | null;
  @Column('text', { nullable: true }) content_unit!: string | null;
  /** About what one piece of weighed goods weighs. */
  @Column('int', { nullable: true }) estimated_grams!: number | null;
  @Column('jsonb', { nullable: true }) unit_price!: UnitPrice | null;
  /** One of the offer's pictures that shows this one. */
  @Column('uuid', { nullable: true }) image_id!: string | null;
  /** While it is reduced: the price before, since when, and why. Raising the price ends it, in a trigger. */
  @Column('int', { nullable: true }) reduced_from!: number | null;
  @Column('timestamptz', { nullable: true }) reduced_since!: Date | null;
  @Column('text', { nullable: true }) reduction_reason!: ReductionReason | null;
  /** The lowest price of the 30 days before the reduction began (§ 11 PAngV). */
  @Column('int', { nullable: true }) lowest_30_days!: number | null;
  @Column('date', { nullable: true }) best_before!: string | null;
  /** False when the merchant removed it; orders may still name it. */
  @Column('boolean', { default: true }) active!: boolean;
}
