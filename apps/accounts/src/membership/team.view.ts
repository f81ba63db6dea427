import { ApiProperty } from '@nestjs/swagger';
import { CITY_ROLES, MERCHANT_ROLES, type Role } from '#contracts/actor';
import { INVITATION_MOVES, type InvitationStatus } from '../invitation/invitation-status.js';

const ROLES = [...MERCHANT_ROLES, ...CITY_ROLES];

export class MemberView {
  @ApiProperty({ format: 'uuid', description: 'of the membership' }) id!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'email' }) email!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ description: 'whoever is asking' }) you!: boolean;
}

export class InvitationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'email' }) email!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ enum: Object.keys(INVITATION_MOVES) }) status!: InvitationStatus;
  @ApiProperty() invitedBy!: string;
  @ApiProperty({ description: 'how many letters went out for it' }) letters!: number;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'the last letter came back' })
  bouncedAt!: string | null;
}

export class TeamView {
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty({ type: String, nullable: true }) merchantName!: string | null;
  @ApiProperty({ type: [MemberView] }) members!: MemberView[];
  @ApiProperty({ type: [InvitationView] }) invitations!: InvitationView[];
}

export class TeamsView {
  @ApiProperty({ type: [TeamView] }) items!: TeamView[];
}

export class CityPeopleView {
  @ApiProperty({ type: [MemberView] }) members!: MemberView[];
  @ApiProperty({ type: [InvitationView] }) invitations!: InvitationView[];
}

export class MadeInvitationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
}
