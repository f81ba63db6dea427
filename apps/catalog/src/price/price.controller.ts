import { Body, Controller, Delete, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { EndReduction } from './end-reduction.js';
import { OfferPrices, ReductionAnswer, ReductionPage } from './price-view.js';
import { PriceQueries } from './price.queries.js';
import { ReducePrices } from './reduce-prices.js';
import { ReductionInput } from './reduction-input.js';

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

export class ReductionListQuery extends Paging {
  @ApiPropertyOptional({
    enum: ['current', 'all'],
    description: 'Running and planned ones, or those that ended as well',
  })
  @IsOptional()
  @IsIn(['current', 'all'])
  which?: 'current' | 'all';
}

@ApiTags('merchant: prices')
@Controller('api/merchant')
@Allow('owner', 'staff')
export class PriceController {
  constructor(
    @Inject(PriceQueries) private readonly prices: PriceQueries,
    @Inject(ReducePrices) private readonly reducePrices: ReducePrices,
    @Inject(EndReduction) private readonly endReduction: EndReduction,
  ) {}

  /** How the prices of an offer have been. */
  @Get('offers/:id/prices')
  @ApiOkResponse({ type: OfferPrices })
  ofOffer(@Scope() merchantIds: string[], @Id() id: string): Promise<OfferPrices> {
    return this.prices.prices(merchantIds, id);
  }

  @Get('reductions')
  @ApiOkResponse({ type: ReductionPage })
  list(@Scope() merchantIds: string[], @Query() query: ReductionListQuery): Promise<ReductionPage> {
    return this.prices.reductions(merchantIds, {
      all: query.which === 'all',
      cursor: query.cursor,
      limit: query.limit,
    });
  }

  /** Lowers prices, now or later; what the law does not let be reduced is left out and says why. */
  @Post('reductions')
  @ApiCreatedResponse({ type: ReductionAnswer })
  reduce(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Body() input: ReductionInput,
  ): Promise<ReductionAnswer> {
    return this.reducePrices.reduce(actor, merchantIds, input, true);
  }

  /** What a reduction would do, without doing it. */
  @Post('reductions/preview')
  @HttpCode(200)
  @ApiOkResponse({ type: ReductionAnswer })
  preview(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Body() input: ReductionInput,
  ): Promise<ReductionAnswer> {
    return this.reducePrices.reduce(actor, merchantIds, input, false);
  }

  /** Ends a reduction that runs, or takes a planned one back. */
  @Delete('reductions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@CurrentActor() actor: Actor, @Scope() merchantIds: string[], @Id() id: string): Promise<void> {
    await this.endReduction.end(merchantIds, id, actor.personId);
  }
}
