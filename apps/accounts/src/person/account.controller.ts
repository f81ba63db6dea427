import { Body, Controller, Delete, HttpCode, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { EndMembership } from '../membership/end-membership.js';
import { AddressBody } from '../membership/membership-bodies.js';
import { DeletePerson } from './delete-person.js';

/** What people do to their own account. */
@ApiTags('sign-in')
@Controller('api/me')
@Allow()
export class AccountController {
  constructor(
    @Inject(EndMembership) private readonly membership: EndMembership,
    @Inject(DeletePerson) private readonly person: DeletePerson,
  ) {}

  /** Gives up one's own role. */
  @Delete('memberships/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  leave(
    @CurrentActor() actor: Actor,
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
  ): Promise<void> {
    return this.membership.leave(actor, id);
  }

  /** Deletes the account. Its address is asked for once more, so that no slip of a finger does it. */
  @Post('deletion')
  @HttpCode(204)
  @ApiNoContentResponse()
  delete(@CurrentActor() actor: Actor, @Body() { email }: AddressBody): Promise<void> {
    return this.person.delete(actor, email);
  }
}
