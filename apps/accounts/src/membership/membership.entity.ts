import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Membership } from '#contracts/actor';
import { PersonEntity } from '../person/person.entity.js';

/** Roles of a merchant name the merchant, roles of the city name none. */
export const MEMBERSHIP_ROLE = `(role in ('owner', 'staff') and merchant_id is not null)
  or (role in ('helper', 'reviewer', 'lead_reviewer', 'administrator', 'operator', 'courier') and merchant_id is null)`;

/** What a person may do: for one merchant, or for the city when there is no merchant. */
@Entity({ schema: 'accounts', name: 'memberships' })
@Check('ck_memberships_role', MEMBERSHIP_ROLE)
@Index('uq_memberships_person_merchant', ['person_id', 'merchant_id'], {
  unique: true,
  where: 'merchant_id is not null',
})
@Index('uq_memberships_person_role', ['person_id', 'role'], { unique: true, where: 'merchant_id is null' })
@Index('ix_memberships_role', ['role'], { where: 'merchant_id is null' })
export class MembershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_memberships' }) id!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_memberships_person', onDelete: 'CASCADE' })
  @Column('uuid')
  person_id!: string;
  @Index('ix_memberships_merchant_id') @Column('uuid', { nullable: true }) merchant_id!: string | null;
  /** As the merchants service last told it, so that nobody has to be asked for a greeting. */
  @Column('text', { nullable: true }) merchant_name!: string | null;
  @Column('text') role!: Membership['role'];
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
}
