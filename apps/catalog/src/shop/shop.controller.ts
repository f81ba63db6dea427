import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, MaxLength, NotContains } from 'class-validator';
import { Paging } from '#platform/http/paging';
import { ShopQueries } from './shop.queries.js';
import { DistrictList, ShopDetail, ShopPage } from './shop-view.js';

const FLAGS: Record<string, boolean> = { true: true, false: false };

export class ShopListQuery extends Paging {
  @ApiPropertyOptional({ description: 'Slug of a district' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  district?: string;
  @ApiPropertyOptional({ description: 'Slug of a category in which the shop has offers' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  category?: string;
  @ApiPropertyOptional({ description: 'Words from its name, kind or story' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @NotContains('\u0000')
  q?: string;
  @ApiPropertyOptional({ description: 'Open right now, or closed right now' })
  @IsOptional()
  @Transform(({ value }) => FLAGS[String(value)] ?? (value as unknown))
  @IsBoolean()
  open?: boolean;
}

@ApiTags('store')
@Controller('api/store')
export class ShopController {
  constructor(@Inject(ShopQueries) private readonly shops: ShopQueries) {}

  /** The shops of the city by name. */
  @Get('shops')
  @ApiOkResponse({ type: ShopPage })
  list(@Query() query: ShopListQuery): Promise<ShopPage> {
    return this.shops.list(query);
  }

  /** One shop with its story, planned closures and the trader behind it. */
  @Get('shops/:slug')
  @ApiOkResponse({ type: ShopDetail })
  @ApiNotFoundResponse({ description: 'shop.not_found' })
  detail(@Param('slug') slug: string): Promise<ShopDetail> {
    return this.shops.detail(slug);
  }

  /** The districts of the city and how many shops each has. */
  @Get('districts')
  @ApiOkResponse({ type: DistrictList })
  districts(): Promise<DistrictList> {
    return this.shops.districts();
  }
}
