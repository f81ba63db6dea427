import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '#platform/http/actor';
import { CityPlacesQueries } from './city-places.queries.js';
import { gapsOf } from './gaps.js';
import { GapsView } from './gaps.view.js';

@ApiTags('city: report')
@Controller('api/city/gaps')
@Allow('helper', 'reviewer', 'lead_reviewer', 'administrator', 'operator')
export class GapsController {
  constructor(@Inject(CityPlacesQueries) private readonly places: CityPlacesQueries) {}

  /** Streets and trades without a shop, and whom to call because their page has not been touched for 90 days. */
  @Get()
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ type: GapsView })
  async gaps(): Promise<GapsView> {
    return gapsOf(await this.places.places());
  }
}
