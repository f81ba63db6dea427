import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MerchantEntity } from '../merchant/merchant.entity.js';

/** A merchant's yes or no to the city seeing the figures of their shops. The last one counts; none is ever changed. */
@Entity({ schema: 'merchants', name: 'figure_consents' })
@Index('ix_figure_consents_merchant_id', ['merchant_id', 'at', 'id'])
export class FigureConsentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_figure_consents' }) id!: string;
  @ForeignKey(() => MerchantEntity, { name: 'fk_figure_consents_merchant' })
  @Column('uuid')
  merchant_id!: string;
  @Column('boolean') given!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid') by_id!: string;
  @Column('text') by_name!: string;
}
