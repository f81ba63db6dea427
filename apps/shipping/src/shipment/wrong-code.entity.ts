import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ShipmentEntity } from './shipment.entity.js';

/** One wrong pick-up code that somebody gave for a shipment. */
@Entity({ schema: 'shipping', name: 'wrong_codes' })
@Index('ix_wrong_codes_shipment', ['shipment_id', 'given_at'])
export class WrongCodeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_wrong_codes' }) id!: string;
  @ForeignKey(() => ShipmentEntity, { name: 'fk_wrong_codes_shipment', onDelete: 'CASCADE' })
  @Column('uuid')
  shipment_id!: string;
  @Column('timestamptz', { default: () => 'now()' }) given_at!: Date;
}
