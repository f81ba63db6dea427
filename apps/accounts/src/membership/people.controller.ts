import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { Invite } from '../invitation/invite.js';
import { RevokeInvitation } from '../invitation/revoke-invitation.js';
import { SendAgain } from '../invitation/send-again.js';
import { ResetSecondFactor } from '../second-factor/reset-second-factor.js';
import { ChangeRole } from './change-role.js';
import { EndMembership } from './end-membership.js';
import { CityInvitationBody, CityRoleBody } from './membership-bodies.js';
import { PeopleAuditQueries } from './people-audit.queries.js';
import { PeopleAuditView } from './people-audit.view.js';
import { TeamQueries } from './team.queries.js';
import { CityPeopleView, MadeInvitationView } from './team.view.js';

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));
const CITY = { merchantId: null };

/** Who works for the city: the administrators' business. */
@ApiTags('people')
@Controller('api/city/people')
@Allow('administrator')
export class PeopleController {
  constructor(
    @Inject(TeamQueries) private readonly teams: TeamQueries,
    @Inject(PeopleAuditQueries) private readonly audit: PeopleAuditQueries,
    @Inject(Invite) private readonly invite: Invite,
    @Inject(SendAgain) private readonly sendAgain: SendAgain,
    @Inject(RevokeInvitation) private readonly revoke: RevokeInvitation,
    @Inject(ChangeRole) private readonly changeRole: ChangeRole,
    @Inject(EndMembership) private readonly endMembership: EndMembership,
    @Inject(ResetSecondFactor) private readonly secondFactor: ResetSecondFactor,
  ) {}

  @Get()
  @ApiOkResponse({ type: CityPeopleView })
  list(@CurrentActor() actor: Actor): Promise<CityPeopleView> {
    return this.teams.city(actor.personId);
  }

  /** What happened to whose rights, chained so that no entry can be changed unseen. */
  @Get('audit')
  @ApiOkResponse({ type: PeopleAuditView })
  auditOf(@Query() paging: Paging): Promise<PeopleAuditView> {
    return this.audit.list(paging);
  }

  @Post('invitations')
  @ApiCreatedResponse({ type: MadeInvitationView })
  make(@CurrentActor() actor: Actor, @Body() { email, role }: CityInvitationBody): Promise<MadeInvitationView> {
    return this.invite.invite(actor, { office: CITY, email, role });
  }

  @Post('invitations/:id/letter')
  @ApiCreatedResponse({ type: MadeInvitationView })
  again(@CurrentActor() actor: Actor, @Id() id: string): Promise<MadeInvitationView> {
    return this.sendAgain.send(actor, { office: CITY, invitationId: id });
  }

  @Delete('invitations/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  takeBack(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.revoke.revoke(actor, { office: CITY, invitationId: id });
  }

  @Patch('members/:id')
  @ApiOkResponse({ type: CityPeopleView })
  async change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { role }: CityRoleBody,
  ): Promise<CityPeopleView> {
    await this.changeRole.change(actor, { office: CITY, membershipId: id, role });
    return this.list(actor);
  }

  @Delete('members/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.endMembership.remove(actor, { office: CITY, membershipId: id });
  }

  /** Of somebody who lost phone and backup codes: they sign in with their password and set up anew. */
  @Delete('members/:id/second-factor')
  @HttpCode(204)
  @ApiNoContentResponse()
  reset(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.secondFactor.reset(actor, id);
  }
}
