import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { ReasonBody } from '../suspension/statement.body.js';
import { AppealQueries } from './appeal.queries.js';
import { APPEAL_MOVES, type AppealStatus } from './appeal-status.js';
import { CityAppealsView, CityAppealView } from './appeal.view.js';
import { DecideAppeal, type AppealOutcome } from './decide-appeal.js';

const STATUSES = Object.keys(APPEAL_MOVES);
const OUTCOMES = ['upheld', 'overturned'] as const;
const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

class AppealPaging extends Paging {
  @ApiProperty({ enum: STATUSES, required: false, default: 'open' })
  @IsOptional()
  @IsIn(STATUSES)
  status: AppealStatus = 'open';
}

class AppealDecisionBody extends ReasonBody {
  @ApiProperty({ enum: OUTCOMES }) @IsIn(OUTCOMES) outcome!: AppealOutcome;
}

@ApiTags('city: appeals')
@Controller('api/city/appeals')
@Allow('reviewer', 'lead_reviewer')
export class CityAppealController {
  constructor(
    @Inject(AppealQueries) private readonly appeals: AppealQueries,
    @Inject(DecideAppeal) private readonly decision: DecideAppeal,
  ) {}

  @Get()
  @ApiOkResponse({ type: CityAppealsView })
  list(@Query() ask: AppealPaging): Promise<CityAppealsView> {
    return this.appeals.list(ask);
  }

  @Get(':id')
  @ApiOkResponse({ type: CityAppealView })
  one(@Id() id: string): Promise<CityAppealView> {
    return this.appeals.forCity(id);
  }

  /** By somebody who had no part in the decision. */
  @Post(':id/decision')
  @Allow('lead_reviewer')
  @ApiCreatedResponse({ type: CityAppealView })
  @ApiConflictResponse({ description: 'decided before: `current` says how' })
  decide(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: AppealDecisionBody): Promise<CityAppealView> {
    return this.decision.decide(actor, id, body.outcome, body.reason);
  }
}
