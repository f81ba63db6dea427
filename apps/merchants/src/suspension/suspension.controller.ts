import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { AnnounceSuspension } from './announce-suspension.js';
import { EndSuspension } from './end-suspension.js';
import { ReasonBody, SuspensionBody } from './statement.body.js';
import { SuspendMerchant } from './suspend-merchant.js';
import { SuspensionView } from './suspension.view.js';

const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

@ApiTags('city: merchants')
@Controller('api/city/merchants/:id')
@Allow('lead_reviewer')
export class SuspensionController {
  constructor(
    @Inject(SuspendMerchant) private readonly suspending: SuspendMerchant,
    @Inject(AnnounceSuspension) private readonly announcing: AnnounceSuspension,
    @Inject(EndSuspension) private readonly ending: EndSuspension,
  ) {}

  /** Announces a restriction with its statement of reasons, or proposes it where four eyes are needed. */
  @Post('suspensions')
  @ApiCreatedResponse({ type: SuspensionView })
  @ApiConflictResponse({ description: 'suspension.running with the `current` one, merchant.left' })
  suspend(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: SuspensionBody): Promise<SuspensionView> {
    return this.suspending.suspend(actor, id, body);
  }

  /** The second person's yes. */
  @Post('suspensions/:suspensionId/confirmation')
  @ApiCreatedResponse({ type: SuspensionView })
  confirm(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('suspensionId') suspensionId: string,
  ): Promise<SuspensionView> {
    return this.announcing.confirm(actor, id, suspensionId);
  }

  /** Takes back what has not come into effect yet. */
  @Post('suspensions/:suspensionId/cancellation')
  @ApiCreatedResponse({ type: SuspensionView })
  cancel(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('suspensionId') suspensionId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<SuspensionView> {
    return this.ending.cancel(actor, id, suspensionId, reason);
  }

  @Post('reinstatement')
  @ApiCreatedResponse({ type: SuspensionView })
  @ApiConflictResponse({ description: 'merchant.not_suspended' })
  reinstate(@CurrentActor() actor: Actor, @Id() id: string, @Body() { reason }: ReasonBody): Promise<SuspensionView> {
    return this.ending.reinstate(actor, id, reason);
  }
}
