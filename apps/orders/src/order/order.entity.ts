import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { FulfilmentMethod } from '#contracts/facts';
import type { ImageView, TaxNotice, UnitPriceTag } from '#contracts/ports';
import type { Weighed } from '#contracts/weighed';
import { statusCheck } from '#platform/status/moves';
import { ORDER_MOVES, type OrderStatus } from './order-status.js';

/** One shop's part of a checkout: a contract of its own. Lines and sums are never written again, but for weights. */
@Entity({ schema: 'orders', name: 'orders' })
@Unique('uq_orders_number', ['number'])
@Unique('uq_orders_shop', ['checkout_id', 'shop_id'])
@Check('ck_orders_status', statusCheck(ORDER_MOVES))
@Check('ck_orders_total', 'total >= 0')
@Check('ck_orders_final_total', 'final_total between 0 and total')
@Check('ck_orders_method', `method in ('pickup', 'tour', 'parcel')`)
@Index('ix_orders_desk', ['merchant_id', 'status', 'placed_at', 'id'])
@Index('ix_orders_placed_at', ['placed_at'])
@Index('ix_orders_unanswered', ['answer_by'], { where: `status = 'open'` })
export class OrderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_orders' }) id!: string;
  @Column('uuid') checkout_id!: string;
  @Column('text') number!: string;
  @Column('uuid') shop_id!: string;
  @Column('text') shop_name!: string;
  @Column('uuid') merchant_id!: string;
  @Column('text', { default: 'placed' }) status!: OrderStatus;
  @Column('text') method!: FulfilmentMethod;
  @Column('int') total!: number;
  /** Once weighed goods were weighed: what is owed in the end. */
  @Column('int', { nullable: true }) final_total!: number | null;
  @Column('text') currency!: string;
  /** Accepted by itself as soon as it is paid. */
  @Column('boolean', { default: false }) auto_accept!: boolean;
  @Column('timestamptz') answer_by!: Date;
  @Column('text', { nullable: true }) refusal_reason!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) placed_at!: Date;
  @Column('timestamptz', { nullable: true }) ready_at!: Date | null;
  @Column('timestamptz', { nullable: true }) handed_over_at!: Date | null;
}

@Entity({ schema: 'orders', name: 'order_lines' })
@Check('ck_order_lines_quantity', 'quantity between 1 and 999')
@Check('ck_order_lines_total', 'total = (price + deposit) * quantity')
@Check('ck_order_lines_tax_notice', `tax_notice in ('vat', 'small_business', 'margin')`)
@Check(
  'ck_order_lines_weighed',
  `(weighed_grams is null) = (final_total is null) and weighed_grams > 0 and final_total between 0 and total
   and (weighed_grams is null or weighed is not null)`,
)
@Index('ix_order_lines_order', ['order_id', 'position'])
export class OrderLineEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_order_lines' }) id!: string;
  @Column('uuid') order_id!: string;
  @Column('int') position!: number;
  @Column('uuid') variant_id!: string;
  @Column('text') offer_slug!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) variant!: string | null;
  @Column('int') quantity!: number;
  /** Cents for one piece, gross, without deposit. */
  @Column('int') price!: number;
  @Column('int') deposit!: number;
  @Column('int') total!: number;
  @Column('int') vat_rate!: number;
  @Column('text') withdrawal!: string;
  @Column('jsonb', { nullable: true }) image!: ImageView | null;
  /** What stood beside the price when it was ordered. */
  @Column('jsonb', { nullable: true }) unit_price!: UnitPriceTag | null;
  @Column('text', { default: 'vat' }) tax_notice!: TaxNotice;
  /** Goods sold by weight: `price` is what a piece costs at most. Weight and total are written once, when packed. */
  @Column('jsonb', { nullable: true }) weighed!: Weighed | null;
  @Column('int', { nullable: true }) weighed_grams!: number | null;
  @Column('int', { nullable: true }) final_total!: number | null;
}

/** What happened to an order, when and by whom. Append-only. */
@Entity({ schema: 'orders', name: 'order_events' })
@Index('ix_order_events_order', ['order_id', 'at'])
export class OrderEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_order_events' }) id!: string;
  @Column('uuid') order_id!: string;
  @Column('text') what!: string;
  @Column('uuid', { nullable: true }) person_id!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
