import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Paging } from '#platform/http/paging';
import { Search } from '../search/search.js';
import { OfferQueries, type OfferSort } from './offer.queries.js';
import { OfferDetail, OfferPage } from './offer-view.js';

export class OfferListQuery extends Paging {
  @IsOptional() @IsString() @MaxLength(80) category?: string;
  @IsOptional() @IsString() @MaxLength(120) shop?: string;
  @IsOptional() @IsString() @MaxLength(200) q?: string;
  @IsOptional() @IsIn(['newest', 'price', '-price']) sort: OfferSort = 'newest';
}

@ApiTags('store')
@Controller('api/store/offers')
export class OfferController {
  constructor(
    @Inject(OfferQueries) private readonly offers: OfferQueries,
    @Inject(Search) private readonly search: Search,
  ) {}

  /** Offers of all shops, newest first, by category, shop or words. */
  @Get()
  @ApiOkResponse({ type: OfferPage })
  list(@Query() query: OfferListQuery): Promise<OfferPage> {
    const { q, sort, ...filter } = query;
    if (!q?.trim()) return this.offers.list(query);
    return this.search.offers({ ...filter, q, sort: sort === 'newest' ? 'best' : sort });
  }

  /** One offer with its variants and the trader behind it. */
  @Get(':slug')
  @ApiOkResponse({ type: OfferDetail })
  detail(@Param('slug') slug: string): Promise<OfferDetail> {
    return this.offers.detail(slug);
  }
}
