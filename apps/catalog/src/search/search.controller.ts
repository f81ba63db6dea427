import { isDeepStrictEqual } from 'node:util';
import { Controller, Get, Headers, Inject, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, NotContains } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { FilterQuery, filtersOf } from '../browse/filter-query.js';
import { NO_FILTERS } from '../browse/filters.js';
import { placeFor } from '../browse/place.js';
import { SEARCH_SORTS, type SearchSort } from '../browse/sorts.js';
import { SearchLog } from '../search-log/search-log.js';
import { Search } from './search.js';
import { SearchResult } from './search-view.js';

export class SearchQuery extends FilterQuery {
  @ApiProperty({ description: 'Words, "exact words", -without, or an article number (GTIN)' })
  @IsString()
  @MaxLength(200)
  @NotContains('\u0000')
  q!: string;
  @ApiPropertyOptional({ enum: SEARCH_SORTS, default: 'best', description: 'near needs the header near' })
  @IsOptional()
  @IsIn(SEARCH_SORTS)
  sort: SearchSort = 'best';
}

@ApiTags('store')
@Controller('api/store/search')
export class SearchController {
  constructor(
    @Inject(Search) private readonly search: Search,
    @Inject(SearchLog) private readonly log: SearchLog,
  ) {}

  /** Finds offers and shops, best first. The order of results depends on the words alone, never on who pays. */
  @Get()
  @ApiOkResponse({ type: SearchResult })
  async find(
    @Query() query: SearchQuery,
    @Req() request: FastifyRequest,
    @Headers('near') position?: string,
  ): Promise<SearchResult> {
    const { q, sort, cursor, limit } = query;
    const filters = filtersOf(query);
    const near = placeFor(sort, position);
    const result = await this.search.find({ q, sort, cursor, limit, filters, near });
    // A search through everything: what was looked for, and not where somebody leafed or narrowed.
    if (!cursor && isDeepStrictEqual(filters, NO_FILTERS)) {
      const asker = `${request.ip} ${request.headers['user-agent'] ?? ''}`;
      this.log.note({ q: query.q, hits: result.total + result.shops.length, asker });
    }
    return result;
  }
}
