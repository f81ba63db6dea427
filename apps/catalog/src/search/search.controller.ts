import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Paging } from '#platform/http/paging';
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
  constructor(@Inject(Search) private readonly search: Search) {}

  /** Finds offers and shops, best first. The order of results depends on the words alone, never on who pays. */
  @Get()
  @ApiOkResponse({ type: SearchResult })
  find(@Query() query: SearchQuery): Promise<SearchResult> {
    return this.search.find(query);
  }
}
