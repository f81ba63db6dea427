import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Paging } from '#platform/http/paging';
import { SearchLog } from '../search-log/search-log.js';
import { Search } from './search.js';
import { SearchResult } from './search-view.js';

export class SearchQuery extends Paging {
  @ApiProperty({ description: 'Words, "exact words", -without, or an article number (GTIN)' })
  @IsString()
  @MaxLength(200)
  q!: string;
  @ApiPropertyOptional({ description: 'Slug of a category, leaf or root' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  category?: string;
  @ApiPropertyOptional({ description: 'Slug of a shop' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  shop?: string;
  @ApiPropertyOptional({ description: 'Slug of a district' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  district?: string;
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
  async find(@Query() query: SearchQuery, @Req() request: FastifyRequest): Promise<SearchResult> {
    const result = await this.search.find(query);
    if (isWhole(query)) {
      const asker = `${request.ip} ${request.headers['user-agent'] ?? ''}`;
      this.log.note({ q: query.q, hits: result.total + result.shops.length, asker });
    }
    return result;
  }
}

/** The first page of a search through everything: what was looked for, and not where somebody leafed or narrowed. */
const isWhole = ({ cursor, category, shop, district }: SearchQuery): boolean =>
  !cursor && !category && !shop && !district;
