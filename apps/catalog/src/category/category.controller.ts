import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CategoryQueries } from './category.queries.js';
import { CategoryList } from './category-view.js';

@ApiTags('store')
@Controller('api/store/categories')
export class CategoryController {
  constructor(@Inject(CategoryQueries) private readonly categories: CategoryQueries) {}

  /** All categories, two levels, in the order in which they are shown. */
  @Get()
  @ApiOkResponse({ type: CategoryList })
  tree(): Promise<CategoryList> {
    return this.categories.tree();
  }
}
