import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { Allow, Scope } from '#platform/http/actor';
import { ChangeShop } from './change-shop.js';
import { MerchantShopList, MerchantShopQueries, MerchantShopView } from './merchant-shop.queries.js';

export class ShopSettings {
  @ApiProperty({ description: 'Whether orders are accepted without asking' })
  @IsBoolean()
  autoAccept!: boolean;
}

@ApiTags('merchant: shops')
@Controller('api/merchant/shops')
@Allow('owner', 'staff')
export class MerchantShopController {
  constructor(
    @Inject(MerchantShopQueries) private readonly shops: MerchantShopQueries,
    @Inject(ChangeShop) private readonly changeShop: ChangeShop,
  ) {}

  /** The merchant's own shops. */
  @Get()
  @ApiOkResponse({ type: MerchantShopList })
  list(@Scope() merchantIds: string[]): Promise<MerchantShopList> {
    return this.shops.list(merchantIds);
  }

  /** Changes how a shop works. */
  @Patch(':id')
  @ApiOkResponse({ type: MerchantShopView })
  @ApiNotFoundResponse({ description: 'shop.not_found' })
  change(
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Body() settings: ShopSettings,
    @Scope() merchantIds: string[],
  ): Promise<MerchantShopView> {
    return this.changeShop.change(merchantIds, id, settings);
  }
}
