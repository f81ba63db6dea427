import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { SITEMAP_KINDS, SitemapIndex, SitemapPage, SitemapQueries, type SitemapKind } from './sitemap.queries.js';

const MOST_PAGES = 10_000;

export class SitemapQuery {
  @ApiProperty({ enum: SITEMAP_KINDS }) @IsIn(SITEMAP_KINDS) kind!: SitemapKind;
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(MOST_PAGES) page!: number;
}

@ApiTags('store')
@Controller('api/store/sitemap')
export class SitemapController {
  constructor(@Inject(SitemapQueries) private readonly sitemap: SitemapQueries) {}

  /** Which files of addresses there are. */
  @Get()
  @Header('cache-control', 'public, max-age=600')
  @ApiOkResponse({ type: SitemapIndex })
  index(): Promise<SitemapIndex> {
    return this.sitemap.index();
  }

  /** The addresses of one of them. */
  @Get('page')
  @Header('cache-control', 'public, max-age=600')
  @ApiOkResponse({ type: SitemapPage })
  page(@Query() { kind, page }: SitemapQuery): Promise<SitemapPage> {
    return this.sitemap.page(kind, page);
  }
}
