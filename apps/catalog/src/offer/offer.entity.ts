import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ImageView } from '#contracts/ports';
import type { OfferStatus } from './offer-status.js';
import type { UnitPrice } from './unit-price.js';

/**
 * What one shop sells. The row repeats what lists show (shop, first picture, lowest price), so that a list is one
 * indexed query; whoever changes the source changes the copy in the same transaction.
 */
@Entity({ schema: 'catalog', name: 'offers' })
@Unique('uq_offers_slug', ['slug'])
@Check('ck_offers_status', `status in ('draft', 'published', 'withdrawn')`)
@Check('ck_offers_kind', `kind in ('goods', 'service')`)
@Check('ck_offers_vat_rate', `vat_rate in (0, 7, 19)`)
@Check('ck_offers_price', `price_from >= 0`)
@Index('ix_offers_newest', ['published_at', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_by_shop', ['shop_id', 'published_at', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_by_category', ['category', 'published_at', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_by_root', ['category_root', 'published_at', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_by_price', ['price_from', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_desk', ['merchant_id', 'updated_at', 'id'])
@Index('ix_offers_touched', ['shop_id', 'updated_at'])
export class OfferEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_offers' }) id!: string;
  @Column('text') slug!: string;
  @Column('uuid') shop_id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('text') shop_slug!: string;
  @Column('text') shop_name!: string;
  @Column('boolean', { default: true }) shop_open!: boolean;
  @Column('text', { nullable: true }) district!: string | null;
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text') category!: string;
  @Column('text') category_root!: string;
  @Column('text', { default: 'goods' }) kind!: 'goods' | 'service';
  @Column('int') vat_rate!: number;
  @Column('int', { nullable: true }) minimum_age!: number | null;
  @Column('text', { default: 'standard' }) withdrawal!: string;
  @Column('text', { array: true, default: () => `'{}'` }) badges!: string[];
  @Column('jsonb', { default: [] }) attributes!: { name: string; value: string }[];
  @Column('jsonb', { default: [] }) images!: ImageView[];
  /** Cents, of the cheapest variant. */
  @Column('int') price_from!: number;
  @Column('boolean', { default: false }) price_varies!: boolean;
  @Column('int', { default: 0 }) deposit!: number;
  @Column('jsonb', { nullable: true }) unit_price!: UnitPrice | null;
  @Column('text', { default: 'draft' }) status!: OfferStatus;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { default: () => 'now()' }) published_at!: Date;
  @Column('timestamptz', { default: () => 'now()' }) updated_at!: Date;
}
