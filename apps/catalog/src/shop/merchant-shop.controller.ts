import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { Allow, Scope } from '#platform/http/actor';
import { ChangeShop } from './change-shop.js';
import { DescribeShop } from './describe-shop.js';
import { MerchantShopList, MerchantShopPage, MerchantShopQueries, MerchantShopView } from './merchant-shop.queries.js';
import { ShopPageChange, ShopPageFields } from './shop-page.input.js';
import { ShopDetail } from './shop-view.js';

const WRONG = 'request.invalid, shop.hours_unreadable, shop.closure_backwards, shop.place_far_away, shop.image_unknown';

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
    @Inject(DescribeShop) private readonly describeShop: DescribeShop,
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

  /** The page of a shop, to be edited. */
  @Get(':id/page')
  @ApiOkResponse({ type: MerchantShopPage })
  @ApiNotFoundResponse({ description: 'shop.not_found' })
  page(
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Scope() merchantIds: string[],
  ): Promise<MerchantShopPage> {
    return this.shops.page(merchantIds, id);
  }

  /** Changes what the page of a shop says. What is left out stays as it is. */
  @Patch(':id/page')
  @ApiOkResponse({ type: MerchantShopPage })
  @ApiNotFoundResponse({ description: 'shop.not_found' })
  @ApiConflictResponse({ description: 'shop.changed, with the page as it is now' })
  @ApiUnprocessableEntityResponse({ description: WRONG })
  describe(
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Body() page: ShopPageChange,
    @Scope() merchantIds: string[],
  ): Promise<MerchantShopPage> {
    return this.describeShop.change(merchantIds, id, page);
  }

  /** The page as visitors would see it with these words. Nothing is kept. */
  @Post(':id/page/preview')
  @HttpCode(200)
  @ApiOkResponse({ type: ShopDetail })
  @ApiNotFoundResponse({ description: 'shop.not_found' })
  @ApiUnprocessableEntityResponse({ description: WRONG })
  preview(
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Body() page: ShopPageFields,
    @Scope() merchantIds: string[],
  ): Promise<ShopDetail> {
    return this.describeShop.preview(merchantIds, id, page);
  }
}
