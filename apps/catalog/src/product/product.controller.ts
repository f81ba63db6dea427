import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { Allow, Scope } from '#platform/http/actor';
import { GuessCategory } from './guess-category.js';
import { CategoryGuess, Product } from './product-view.js';
import { ProductQueries } from './product.queries.js';

export class GuessQuery {
  @ApiProperty({ maxLength: 150 }) @IsString() @MaxLength(150) name!: string;
}

@ApiTags('merchant: offers')
@Controller('api/merchant/products')
@Allow('owner', 'staff')
export class ProductController {
  constructor(
    @Inject(ProductQueries) private readonly products: ProductQueries,
    @Inject(GuessCategory) private readonly guessCategory: GuessCategory,
  ) {}

  /** Where something with this name probably belongs. */
  @Get('categories')
  @ApiOkResponse({ type: CategoryGuess })
  guess(@Scope() merchantIds: string[], @Query() { name }: GuessQuery): Promise<CategoryGuess> {
    return this.guessCategory.guess(merchantIds, name);
  }

  /** What is known of an article number (GTIN). */
  @Get(':gtin')
  @ApiOkResponse({ type: Product })
  @ApiNotFoundResponse({ description: 'product.unknown' })
  one(@Scope() merchantIds: string[], @Param('gtin') gtin: string): Promise<Product> {
    return this.products.one(merchantIds, gtin);
  }
}
