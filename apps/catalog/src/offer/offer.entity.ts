import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ImageView } from '#contracts/ports';
import type { Evidence } from '../availability/availability-of.js';
import type { AttributeValues } from '../category/attribute-schema.js';
import type { ToldAttribute } from '../category/attribute-values.js';
import type { Duties } from '../duty/duties.js';
import type { OfferType } from './offer-rules.js';
import type { BookPriceExemption } from '../price/book-price.js';
import type { KeptReduction } from '../price/reduction-view.js';
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
@Check('ck_offers_book_price_exempt', `book_price_exempt in ('used', 'damaged', 'lifted')`)
@Check('ck_offers_vat_rate', `vat_rate in (0, 7, 19)`)
@Check('ck_offers_price', `price_from >= 0`)
@Check('ck_offers_confirmed_by', `confirmed_by in ('counted', 'confirmed', 'sold', 'synced', 'imported')`)
@Check('ck_offers_offer_type', `offer_type in ('goods', 'made_to_order', 'unique', 'weighed', 'service')`)
@Check('ck_offers_duration', `duration_minutes between 1 and 100000`)
@Check('ck_offers_lead_days', `lead_days between 1 and 1000`)
@Check('ck_offers_price_basis', `price_basis_grams in (100, 1000)`)
@Index('ix_offers_newest', ['published_at', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_by_shop', ['shop_id', 'published_at', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_by_category', ['category', 'published_at', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_by_root', ['category_root', 'published_at', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_by_price', ['price_from', 'id'], { where: `status = 'published' and shop_open` })
@Index('ix_offers_desk', ['merchant_id', 'updated_at', 'id'])
@Index('ix_offers_touched', ['shop_id', 'updated_at'])
@Index('ix_offers_shop_name', { synchronize: false })
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
  /** `kind` follows from it. */
  @Column('text', { default: 'goods' }) offer_type!: OfferType;
  /** Of a service. */
  @Column('int', { nullable: true }) duration_minutes!: number | null;
  /** Days until what is made to order is ready. */
  @Column('int', { nullable: true }) lead_days!: number | null;
  /** What is weighed is priced per so many grams. */
  @Column('int', { nullable: true }) price_basis_grams!: number | null;
  /** What the law wants to be said about it. */
  @Column('jsonb', { default: {} }) duties!: Duties;
  @Column('int') vat_rate!: number;
  @Column('int', { nullable: true }) minimum_age!: number | null;
  @Column('text', { default: 'standard' }) withdrawal!: string;
  @Column('text', { array: true, default: () => `'{}'` }) badges!: string[];
  @Column('jsonb', { default: [] }) attributes!: ToldAttribute[];
  /** What its category's attributes say, by their key: what facets filter by. `attributes` repeats it to be read. */
  @Column('jsonb', { default: {} }) attribute_values!: AttributeValues;
  @Column('jsonb', { default: [] }) images!: ImageView[];
  /** Cents, of the cheapest variant. */
  @Column('int') price_from!: number;
  @Column('boolean', { default: false }) price_varies!: boolean;
  @Column('int', { default: 0 }) deposit!: number;
  @Column('jsonb', { nullable: true }) unit_price!: UnitPrice | null;
  /** Of the cheapest variant, when that is reduced. */
  @Column('jsonb', { nullable: true }) reduction!: KeptReduction | null;
  /** Whether any variant is. */
  @Column('boolean', { default: false }) reduced!: boolean;
  /** Its trader shows no VAT (§ 19 UStG). */
  @Column('boolean', { default: false }) small_business!: boolean;
  /** Why a book need not cost what its publisher says (§ 7 BuchPrG). */
  @Column('text', { nullable: true }) book_price_exempt!: BookPriceExemption | null;
  @Column('text', { default: 'draft' }) status!: OfferStatus;
  @Column('int', { default: 1 }) version!: number;
  /** When and how the shop last knew what is there. */
  @Column('timestamptz', { nullable: true }) confirmed_at!: Date | null;
  @Column('text', { nullable: true }) confirmed_by!: Evidence | null;
  /** Until when it is `available` or `likely`, as far as time goes; never for what is not a question of pieces. */
  @Column('timestamptz', { nullable: true }) likely_until!: Date | null;
  /** From then on lists leave it out: sold out for a while, or not heard of from the till. Its page stays. */
  @Column('timestamptz', { nullable: true }) listed_until!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) published_at!: Date;
  @Column('timestamptz', { default: () => 'now()' }) updated_at!: Date;
}
