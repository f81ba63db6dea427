import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import { ApplicationEntity } from '../application/application.entity.js';
import { MERCHANT_MOVES, type MerchantStatus } from './merchant-status.js';

/** A trader whom the city has let in, with the data that was approved. May own several shops. */
@Entity({ schema: 'merchants', name: 'merchants' })
@Check('ck_merchants_status', statusCheck(MERCHANT_MOVES))
@Check('ck_merchants_left_by', `left_by in ('merchant', 'city')`)
@Check('ck_merchants_left', `(status = 'left') = (left_at is not null) and (left_at is null) = (left_by is null)`)
@Index('ix_merchants_listing', ['name', 'id'])
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
  @Column('text', { default: 'active' }) status!: MerchantStatus;
  @Column('timestamptz', { nullable: true }) left_at!: Date | null;
  @Column('text', { nullable: true }) left_by!: 'merchant' | 'city' | null;
  /** Since when the VAT id is held to be invalid (§ 25e UStG). */
  @Column('timestamptz', { nullable: true }) vat_id_doubted_at!: Date | null;
  /** When what was only kept for checking the trader was deleted. */
  @Column('timestamptz', { nullable: true }) erased_at!: Date | null;
}
