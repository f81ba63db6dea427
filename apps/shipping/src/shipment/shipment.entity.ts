import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { FulfilmentMethod } from '#contracts/facts';
import { statusCheck } from '#platform/status/moves';
import { SHIPMENT_MOVES, type ShipmentStatus } from './shipment-status.js';

/** How one order reaches its shopper. */
@Entity({ schema: 'shipping', name: 'shipments' })
@Unique('uq_shipments_order', ['order_id'])
@Index('ix_shipments_created_at', ['created_at'])
@Index('ux_shipments_ready_code', ['shop_id', 'code'], { unique: true, where: `status = 'ready'` })
@Check('ck_shipments_method', `method in ('pickup', 'tour', 'parcel')`)
@Check('ck_shipments_status', statusCheck(SHIPMENT_MOVES))
@Check('ck_shipments_code', `code ~ '^[0-9]{6}$'`)
export class ShipmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_shipments' }) id!: string;
  @Column('uuid') order_id!: string;
  @Column('uuid') checkout_id!: string;
  @Column('uuid') shop_id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('text') method!: FulfilmentMethod;
  @Column('text') status!: ShipmentStatus;
  /** Six digits that open the pick-up; kept after the hand-over so that a repeated request can be replayed. */
  @Column('text', { nullable: true }) code!: string | null;
  @Column('timestamptz', { nullable: true }) ready_at!: Date | null;
  @Column('timestamptz', { nullable: true }) handed_over_at!: Date | null;
  /** The person at the counter who took the code. */
  @Column('uuid', { nullable: true }) handed_over_by!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
}
