import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Stock kept aside for a checkout. Past its time orders is asked whether it may go; without one it has ended. */
@Entity({ schema: 'catalog', name: 'holds' })
@Index('ix_holds_expires_at', ['expires_at'], { where: 'expires_at is not null' })
export class HoldEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_holds' }) checkout_id!: string;
  /** The version of the cart that was held. */
  @Column('int') version!: number;
  @Column('timestamptz', { nullable: true }) expires_at!: Date | null;
}

@Entity({ schema: 'catalog', name: 'hold_lines' })
@Check('ck_hold_lines_quantity', 'quantity > 0')
@Check('ck_hold_lines_status', `status in ('held', 'sold', 'released')`)
@Index('ix_hold_lines_order', ['order_id'])
export class HoldLineEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_hold_lines' }) checkout_id!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_hold_lines' }) variant_id!: string;
  @Column('uuid') order_id!: string;
  @Column('int') quantity!: number;
  @Column('text', { default: 'held' }) status!: 'held' | 'sold' | 'released';
}

export type MovementKind = 'sold' | 'returned' | 'counted';

/** Why stock changed: append-only. */
@Entity({ schema: 'catalog', name: 'stock_movements' })
@Check('ck_stock_movements_kind', `kind in ('sold', 'returned', 'counted')`)
@Index('ix_stock_movements_variant', ['variant_id', 'at'])
export class StockMovementEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_stock_movements' }) id!: string;
  @Column('uuid') variant_id!: string;
  @Column('text') kind!: MovementKind;
  /** Pieces added; negative when taken away. */
  @Column('int') quantity!: number;
  /** The order, return or person behind it. */
  @Column('uuid', { nullable: true }) cause_id!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
