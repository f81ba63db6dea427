import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A price from a moment on. Append-only, written by triggers on `variants` and `offers`, so that no writer can forget
 * it. `shown` is false while nobody could buy: such a price was never asked of shoppers (§ 11 (1) PAngV).
 */
@Entity({ schema: 'catalog', name: 'price_changes' })
@Check('ck_price_changes_price', 'price >= 0')
@Index('ix_price_changes_variant', ['variant_id', 'at'])
export class PriceChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_price_changes' }) id!: string;
  @Column('uuid') variant_id!: string;
  @Column('int') price!: number;
  @Column('boolean') shown!: boolean;
  @Column('text') cause!: string;
  @Column('uuid', { nullable: true }) person_id!: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
}
