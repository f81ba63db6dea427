import { Body, Controller, Delete, Get, HttpCode, Inject, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { invitationUnknown, membershipUnknown } from '../accounts.errors.js';
import { Invite } from '../invitation/invite.js';
import { RevokeInvitation } from '../invitation/revoke-invitation.js';
import { SendAgain } from '../invitation/send-again.js';
import { ChangeRole } from './change-role.js';
import { EndMembership } from './end-membership.js';
import { MerchantRoleBody, TeamInvitationBody } from './membership-bodies.js';
import type { Office } from './office.js';
import { TeamQueries } from './team.queries.js';
import { MadeInvitationView, TeamsView } from './team.view.js';

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

/** Who works for a merchant: the owners' business. */
@ApiTags('team')
@Controller('api/merchant/team')
@Allow('owner')
export class TeamController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TeamQueries) private readonly teams: TeamQueries,
    @Inject(Invite) private readonly invite: Invite,
    @Inject(SendAgain) private readonly sendAgain: SendAgain,
    @Inject(RevokeInvitation) private readonly revoke: RevokeInvitation,
    @Inject(ChangeRole) private readonly changeRole: ChangeRole,
    @Inject(EndMembership) private readonly endMembership: EndMembership,
  ) {}

  @Get()
  @ApiOkResponse({ type: TeamsView })
  async list(@CurrentActor() actor: Actor, @Scope() merchantIds: string[]): Promise<TeamsView> {
    return { items: await this.teams.merchants(merchantIds, actor.personId) };
  }

  @Post('invitations')
  @ApiCreatedResponse({ type: MadeInvitationView })
  async make(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Body() { merchantId, email, role }: TeamInvitationBody,
  ): Promise<MadeInvitationView> {
    if (!merchantIds.includes(merchantId)) throw membershipUnknown();
    return this.invite.invite(actor, { office: { merchantId }, email, role });
  }

  @Post('invitations/:id/letter')
  @ApiCreatedResponse({ type: MadeInvitationView })
  async again(@CurrentActor() actor: Actor, @Scope() scope: string[], @Id() id: string): Promise<MadeInvitationView> {
    const office = await this.officeOf('invitations', scope, id);
    return this.sendAgain.send(actor, { office, invitationId: id });
  }

  @Delete('invitations/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async takeBack(@CurrentActor() actor: Actor, @Scope() scope: string[], @Id() id: string): Promise<void> {
    await this.revoke.revoke(actor, { office: await this.officeOf('invitations', scope, id), invitationId: id });
  }

  @Patch('members/:id')
  @ApiOkResponse({ type: TeamsView })
  async change(
    @CurrentActor() actor: Actor,
    @Scope() scope: string[],
    @Id() id: string,
    @Body() { role }: MerchantRoleBody,
  ): Promise<TeamsView> {
    await this.changeRole.change(actor, {
      office: await this.officeOf('memberships', scope, id),
      membershipId: id,
      role,
    });
    return this.list(actor, scope);
  }

  @Delete('members/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@CurrentActor() actor: Actor, @Scope() scope: string[], @Id() id: string): Promise<void> {
    await this.endMembership.remove(actor, { office: await this.officeOf('memberships', scope, id), membershipId: id });
  }

  /** The merchant of a row, if it is one of the asker's. */
  private async officeOf(table: 'invitations' | 'memberships', scope: string[], id: string): Promise<Office> {
    const [office] = await this.database.rows<Office>(
      `select merchant_id as "merchantId" from accounts.${table} where id = $1 and merchant_id = any($2)`,
      [id, scope],
    );
    if (!office) throw table === 'invitations' ? invitationUnknown() : membershipUnknown();
    return office;
  }
}
