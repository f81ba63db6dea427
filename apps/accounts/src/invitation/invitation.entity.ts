import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '#contracts/actor';
import { statusCheck } from '#platform/status/moves';
import { MEMBERSHIP_ROLE } from '../membership/membership.entity.js';
import { PersonEntity } from '../person/person.entity.js';
import { INVITATION_MOVES, type InvitationStatus } from './invitation-status.js';

/** A role offered to whoever reads the mail of an address. Works once, for a while. */
@Entity({ schema: 'accounts', name: 'invitations' })
@Check('ck_invitations_role', MEMBERSHIP_ROLE)
@Check('ck_invitations_status', statusCheck(INVITATION_MOVES))
@Check('ck_invitations_email', 'email = lower(email)')
@Index('uq_invitations_open_merchant', ['merchant_id', 'email'], {
  unique: true,
  where: `status = 'open' and merchant_id is not null`,
})
@Index('uq_invitations_open_city', ['email', 'role'], {
  unique: true,
  where: `status = 'open' and merchant_id is null`,
})
@Index('ix_invitations_expires_at', ['expires_at'], { where: `status = 'open'` })
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitations' }) id!: string;
  @Column('text') email!: string;
  @Column('text') role!: Role;
  @Index('ix_invitations_merchant_id') @Column('uuid', { nullable: true }) merchant_id!: string | null;
  @Column('text', { nullable: true }) merchant_name!: string | null;
  @Column('text', { default: 'open' }) status!: InvitationStatus;
  /** Encrypted: it goes into one letter. Gone as soon as the invitation has ended. */
  @Column('text', { nullable: true }) sealed_token!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_invitations_invited_by', onDelete: 'SET NULL' })
  @Index('ix_invitations_invited_by')
  @Column('uuid', { nullable: true })
  invited_by!: string | null;
  @Column('text') inviter_name!: string;
  /** How many letters went out for it: one, and one more for each time it was sent again. */
  @Column('integer', { default: 1 }) letters!: number;
  /** When the mail server of the address refused the last letter for good. */
  @Column('timestamptz', { nullable: true }) bounced_at!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz') expires_at!: Date;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
}
