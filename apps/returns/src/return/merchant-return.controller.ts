import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { ReceiveReturn } from './receive-return.js';
import { Receipt, ReturnsAsked } from './return.dto.js';
import { ReturnQueries } from './return.queries.js';
import { MerchantReturn, MerchantReturns } from './return.view.js';

@ApiTags('merchant')
@Allow('owner', 'staff')
@Controller('api/merchant/returns')
export class MerchantReturnController {
  constructor(
    @Inject(ReturnQueries) private readonly queries: ReturnQueries,
    @Inject(ReceiveReturn) private readonly receive: ReceiveReturn,
  ) {}

  @Get()
  @ApiOkResponse({ type: MerchantReturns })
  list(@Scope() merchantIds: string[], @Query() ask: ReturnsAsked): Promise<MerchantReturns> {
    return this.queries.forMerchants(merchantIds, ask);
  }

  /** Records what really arrived. The same record again answers the same; another one is a conflict. */
  @Post(':id/receipt')
  @ApiCreatedResponse({ type: MerchantReturn })
  receipt(
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) returnId: string,
    @Scope() merchantIds: string[],
    @CurrentActor() actor: Actor,
    @Body() body: Receipt,
  ): Promise<MerchantReturn> {
    return this.receive.execute({ returnId, merchantIds, personId: actor.personId, lines: body.lines });
  }
}
