import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { InboxQueries } from './inbox.queries.js';
import { InboxView } from './inbox.view.js';

@ApiTags('city: report')
@Controller('api/city/inbox')
@Allow('reviewer', 'lead_reviewer', 'administrator', 'operator')
export class InboxController {
  constructor(@Inject(InboxQueries) private readonly inbox: InboxQueries) {}

  /** What waits for a decision. Empty for those who decide nothing. */
  @Get()
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ type: InboxView })
  of(@CurrentActor() actor: Actor): Promise<InboxView> {
    return this.inbox.of(actor);
  }
}
