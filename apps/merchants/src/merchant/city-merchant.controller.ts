import { Controller, Get, Inject, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Allow } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { MerchantQueries } from './merchant.queries.js';
import { MERCHANT_MOVES, type MerchantStatus } from './merchant-status.js';
import { MerchantsView, MerchantView } from './merchant.view.js';

const STATUSES = Object.keys(MERCHANT_MOVES);

class MerchantPaging extends Paging {
  @ApiProperty({ enum: STATUSES, required: false }) @IsOptional() @IsIn(STATUSES) status?: MerchantStatus;
  /** Names of merchant, owner and shops, or the address. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) q?: string;
}

@ApiTags('city: merchants')
@Controller('api/city/merchants')
@Allow('reviewer', 'lead_reviewer')
export class CityMerchantController {
  constructor(@Inject(MerchantQueries) private readonly merchants: MerchantQueries) {}

  @Get()
  @ApiOkResponse({ type: MerchantsView })
  list(@Query() ask: MerchantPaging): Promise<MerchantsView> {
    return this.merchants.list(ask);
  }

  @Get(':id')
  @ApiOkResponse({ type: MerchantView })
  one(@Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string): Promise<MerchantView> {
    return this.merchants.one(id);
  }
}
