import { Body, Controller, Get, Header, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { AnswerInvitation } from './answer-invitation.js';
import { InvitationQueries } from './invitation.queries.js';
import { OfferedRoleView } from './offered-role.view.js';

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

class SecretBody {
  @ApiProperty({ description: 'the secret of the letter' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token!: string;
}

/** For the invited person: what is offered, and their answer. Whoever else comes learns nothing. */
@ApiTags('invitations')
@Controller('api/invitations')
@Allow()
export class InvitationController {
  constructor(
    @Inject(InvitationQueries) private readonly invitations: InvitationQueries,
    @Inject(AnswerInvitation) private readonly answer: AnswerInvitation,
  ) {}

  @Get(':id')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OfferedRoleView })
  offered(@CurrentActor() actor: Actor, @Id() id: string, @Query() { token }: SecretBody): Promise<OfferedRoleView> {
    return this.invitations.offered(actor, { invitationId: id, token });
  }

  @Post(':id/acceptance')
  @ApiCreatedResponse({ type: OfferedRoleView })
  async accept(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { token }: SecretBody,
  ): Promise<OfferedRoleView> {
    await this.answer.accept(actor, { invitationId: id, token });
    return this.invitations.offered(actor, { invitationId: id, token });
  }

  @Post(':id/refusal')
  @ApiCreatedResponse({ type: OfferedRoleView })
  async decline(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { token }: SecretBody,
  ): Promise<OfferedRoleView> {
    await this.answer.decline(actor, { invitationId: id, token });
    return this.invitations.offered(actor, { invitationId: id, token });
  }
}
