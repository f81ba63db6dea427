import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Before the button. No price is kept: it is asked for whenever the cart is looked at. */
@Entity({ schema: 'orders', name: 'carts' })
@Check('ck_carts_status', `status in ('open', 'ordered')`)
export class CartEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_carts' }) id!: string;
  @Column('text', { default: 'open' }) status!: 'open' | 'ordered';
  /** Counts changes, so that a checkout is of the cart that the shopper saw. */
  @Column('int', { default: 1 }) version!: number;
  @Index('ix_carts_updated_at') @Column('timestamptz', { default: () => 'now()' }) updated_at!: Date;
}

@Entity({ schema: 'orders', name: 'cart_lines' })
@Check('ck_cart_lines_quantity', 'quantity between 1 and 999')
@Index('uq_cart_lines_variant', ['cart_id', 'variant_id'], { unique: true })
export class CartLineEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cart_lines' }) id!: string;
  @Column('uuid') cart_id!: string;
  @Column('uuid') variant_id!: string;
  @Column('int') quantity!: number;
  /** What the shopper saw when it was put in, for lines whose offer is gone. */
  @Column('text') name!: string;
}
