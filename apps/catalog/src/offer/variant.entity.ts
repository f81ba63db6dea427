import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { UnitPrice } from './unit-price.js';

/** What can be put into a cart. `on_hand - held` pieces can be ordered now. */
@Entity({ schema: 'catalog', name: 'variants' })
@Check('ck_variants_price', `price >= 0 and deposit >= 0`)
@Check('ck_variants_stock', `held >= 0 and on_hand >= held`)
@Index('ix_variants_offer', ['offer_id', 'position'])
@Index('ix_variants_gtin', ['gtin'], { where: 'gtin is not null' })
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
  @Column('numeric', { precision: 12, scale: 3, nullable: true }) content_amount!: string | null;
  @Column('text', { nullable: true }) content_unit!: string | null;
  @Column('jsonb', { nullable: true }) unit_price!: UnitPrice | null;
  /** False when the merchant removed it; orders may still name it. */
  @Column('boolean', { default: true }) active!: boolean;
}
