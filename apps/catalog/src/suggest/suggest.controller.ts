import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Suggest } from './suggest.js';
import { Suggestions } from './suggest-view.js';

export class SuggestQuery {
  @IsString() @MaxLength(100) q!: string;
  @IsOptional() @IsIn(['de', 'en']) lang: 'de' | 'en' = 'de';
}

@ApiTags('store')
@Controller('api/suggest')
export class SuggestController {
  constructor(@Inject(Suggest) private readonly suggest: Suggest) {}

  /** What somebody who has typed this far may want: categories, shops and offers. Nothing typed here is counted or kept. */
  @Get()
  @Header('cache-control', 'public, max-age=30')
  @ApiOkResponse({ type: Suggestions })
  find(@Query() { q, lang }: SuggestQuery): Promise<Suggestions> {
    return this.suggest.find(q, lang);
  }
}
