import { ApiProperty } from '@nestjs/swagger';
import { CITY_ROLES, MERCHANT_ROLES, type Role } from '#contracts/actor';
import { INVITATION_MOVES, type InvitationStatus } from './invitation-status.js';

/** An invitation as the invited person sees it. */
export class OfferedRoleView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: [...MERCHANT_ROLES, ...CITY_ROLES] }) role!: Role;
  @ApiProperty({ type: String, nullable: true, description: 'null for a role of the city' })
  merchantName!: string | null;
  @ApiProperty({ enum: Object.keys(INVITATION_MOVES) }) status!: InvitationStatus;
  @ApiProperty() invitedBy!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
}
