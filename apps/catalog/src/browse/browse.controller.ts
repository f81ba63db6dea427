import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { OfferPage } from '../offer/offer-view.js';
import { Search } from '../search/search.js';
import { BrowseQueries } from './browse.queries.js';
import { Facets } from './facet-view.js';
import { FilterQuery, filtersOf } from './filter-query.js';
import { placeFor } from './place.js';
import { LIST_SORTS, type ListSort } from './sorts.js';

export class OfferListQuery extends FilterQuery {
  @ApiPropertyOptional({
    description: 'Words; then what fits best comes first unless a price or nearness is asked for',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
  @ApiPropertyOptional({ enum: LIST_SORTS, default: 'newest', description: 'near needs the header near' })
  @IsOptional()
  @IsIn(LIST_SORTS)
  sort: ListSort = 'newest';
  @ApiPropertyOptional({ description: 'With counts beside the list, a second old at most' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  facets?: boolean;
}

export class BrowsePage extends OfferPage {
  @ApiProperty({ type: Facets, required: false }) facets?: Facets;
  @ApiProperty({ required: false, description: 'With facets: offers in all' }) total?: number;
  @ApiProperty({ required: false, description: 'With facets: offers without filters, below the same root' })
  matches?: number;
}

@ApiTags('store')
@Controller('api/store/offers')
export class BrowseController {
  constructor(
    @Inject(BrowseQueries) private readonly browse: BrowseQueries,
    @Inject(Search) private readonly search: Search,
  ) {}

  /** Offers of all shops, newest first, by whatever narrows them down. */
  @Get()
  @ApiOkResponse({ type: BrowsePage })
  @ApiHeader({ name: 'near', required: false, description: 'lat,lon; rounded to a street before use, kept nowhere' })
  async list(@Query() query: OfferListQuery, @Headers('near') position?: string): Promise<BrowsePage> {
    const { q, sort, cursor, limit } = query;
    const ask = { filters: filtersOf(query), near: placeFor(sort, position), cursor, limit };
    if (!q?.trim()) {
      return query.facets ? this.browse.listWithFacets({ ...ask, sort }) : this.browse.list({ ...ask, sort });
    }
    const { facets, total, matches, ...found } = await this.search.found({
      ...ask,
      q,
      sort: sort === 'newest' ? 'best' : sort,
    });
    return query.facets ? { ...found, facets, total, matches } : found;
  }
}
