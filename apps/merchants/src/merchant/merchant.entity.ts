import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';

/** A trader whom the city has let in, with the data that was approved. May own several shops. */
@Entity({ schema: 'merchants', name: 'merchants' })
export class MerchantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_merchants' }) id!: string;
  @ForeignKey(() => ApplicationEntity, { name: 'fk_merchants_application' })
  @Column('uuid')
  application_id!: string;
  @Column('uuid') person_id!: string;
  @Column('text') name!: string;
  @Column('text') legal_form!: string;
  @Column('text') owner_name!: string;
  @Column('text') street!: string;
  @Column('text') house_number!: string;
  @Column('text') postcode!: string;
  @Column('text') city!: string;
  @Column('text') email!: string;
  @Column('text') phone!: string;
  @Column('text', { nullable: true }) register_court!: string | null;
  @Column('text', { nullable: true }) register_number!: string | null;
  @Index('ix_merchants_vat_id') @Column('text', { nullable: true }) vat_id!: string | null;
  @Column('text', { nullable: true }) tax_number!: string | null;
  @Column('boolean') small_business!: boolean;
  @Column('text') iban!: string;
  @Column('timestamptz') approved_at!: Date;
}
