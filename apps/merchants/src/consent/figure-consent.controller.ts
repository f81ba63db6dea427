import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { FigureConsentQueries } from './figure-consent.queries.js';
import { FigureConsentList, FigureConsentView } from './figure-consent.view.js';
import { GiveConsent } from './give-consent.js';

class ConsentBody {
  @ApiProperty({ description: 'true: the city may see the turnover of these shops; false: no longer' })
  @IsBoolean()
  given!: boolean;
}

@ApiTags('merchant: figures')
@Controller('api/merchant/figures')
@Allow('owner')
export class FigureConsentController {
  constructor(
    @Inject(FigureConsentQueries) private readonly consents: FigureConsentQueries,
    @Inject(GiveConsent) private readonly consent: GiveConsent,
  ) {}

  @Get()
  @ApiOkResponse({ type: FigureConsentList })
  async list(@Scope() merchantIds: string[]): Promise<FigureConsentList> {
    return { items: await this.consents.of(merchantIds) };
  }

  @Post(':merchantId/consent')
  @ApiCreatedResponse({ type: FigureConsentView })
  async say(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Param('merchantId', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) merchantId: string,
    @Body() body: ConsentBody,
  ): Promise<FigureConsentView> {
    await this.consent.say(actor, merchantIds, merchantId, body.given);
    return this.consents.one(merchantIds, merchantId);
  }
}
