import { Body, Controller, Get, Headers, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags, ApiTooManyRequestsResponse } from '@nestjs/swagger';
import type { ApiKeyHolder } from '#contracts/ports';
import { AllowKey, CurrentKey } from '#platform/http/api-key';
import { Paging } from '#platform/http/paging';
import { TakePrices } from './take-prices.js';
import { TakeStock } from './take-stock.js';
import { TillPrices, TillStock } from './till-input.js';
import { TillAnswer, TillVariantPage } from './till-view.js';
import { TillQueries } from './till.queries.js';

const RequestKey = () => Headers('idempotency-key');
const RETRY = {
  name: 'Idempotency-Key',
  required: false,
  description: '8 to 200 characters, needed with `delta`: the same message under the same key is done once',
};

/** For tills and stock systems, by API key. */
@ApiTags('till')
@ApiTooManyRequestsResponse({ description: 'api_key.too_many: `Retry-After` says when to come back' })
@Controller('api/till')
export class TillController {
  constructor(
    @Inject(TakeStock) private readonly stock: TakeStock,
    @Inject(TakePrices) private readonly prices: TakePrices,
    @Inject(TillQueries) private readonly tills: TillQueries,
  ) {}

  /** What the merchant has, to match it by GTIN or SKU. */
  @Get('variants')
  @AllowKey('read')
  @ApiOkResponse({ type: TillVariantPage })
  variants(@CurrentKey() key: ApiKeyHolder, @Query() paging: Paging): Promise<TillVariantPage> {
    return this.tills.variants(key.merchantId, paging);
  }

  /** Counts (`onHand`) and movements (`delta`) of up to a thousand goods. */
  @Post('stock')
  @HttpCode(200)
  @AllowKey('stock')
  @ApiHeader(RETRY)
  @ApiOkResponse({ type: TillAnswer })
  takeStock(
    @CurrentKey() key: ApiKeyHolder,
    @RequestKey() requestKey: string | undefined,
    @Body() body: TillStock,
  ): Promise<TillAnswer> {
    return this.stock.take(key, requestKey ?? null, body.items);
  }

  /** Prices of up to a thousand goods. */
  @Post('prices')
  @HttpCode(200)
  @AllowKey('prices')
  @ApiHeader(RETRY)
  @ApiOkResponse({ type: TillAnswer })
  takePrices(
    @CurrentKey() key: ApiKeyHolder,
    @RequestKey() requestKey: string | undefined,
    @Body() body: TillPrices,
  ): Promise<TillAnswer> {
    return this.prices.take(key, requestKey ?? null, body.items);
  }
}
