import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsISO8601, IsOptional } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { ReasonBody } from '../suspension/statement.body.js';
import { DecideRenewal } from './decide-renewal.js';
import { RenewalQueries, RenewalsView } from './renewal.queries.js';

const Id = () => Param('documentId', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

class AcceptanceBody {
  /** Until when it holds, as YYYY-MM-DD; left out when it has no end. */
  @ApiProperty({ type: String, format: 'date', required: false })
  @IsOptional()
  @IsISO8601({ strict: true })
  validUntil?: string;
}

@ApiTags('city: renewals')
@Controller('api/city/renewals')
@Allow('reviewer', 'lead_reviewer')
export class CityRenewalController {
  constructor(
    @Inject(RenewalQueries) private readonly renewals: RenewalQueries,
    @Inject(DecideRenewal) private readonly decision: DecideRenewal,
  ) {}

  @Get()
  @ApiOkResponse({ type: RenewalsView })
  waiting(@Query() ask: Paging): Promise<RenewalsView> {
    return this.renewals.waiting(ask);
  }

  @Post(':documentId/acceptance')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'renewal.decided' })
  accept(@CurrentActor() actor: Actor, @Id() id: string, @Body() { validUntil }: AcceptanceBody): Promise<void> {
    return this.decision.decide(actor, id, { outcome: 'accepted', validUntil: validUntil?.slice(0, 10) ?? null });
  }

  @Post(':documentId/rejection')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'renewal.decided' })
  decline(@CurrentActor() actor: Actor, @Id() id: string, @Body() { reason }: ReasonBody): Promise<void> {
    return this.decision.decide(actor, id, { outcome: 'declined', reason });
  }
}
