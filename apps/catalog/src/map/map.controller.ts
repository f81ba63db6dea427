import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MapQueries } from './map.queries.js';
import { MapGround, ShopMap } from './map-view.js';

@ApiTags('store')
@Controller('api/store/map')
export class MapController {
  constructor(@Inject(MapQueries) private readonly map: MapQueries) {}

  /** Where the shops of the city are, and whether they are open now. */
  @Get()
  @ApiOkResponse({ type: ShopMap })
  shops(): Promise<ShopMap> {
    return this.map.shops();
  }

  /** The city itself as GeoJSON: its outline, districts, water, rails and roads. */
  @Get('ground')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: MapGround })
  ground(): Promise<MapGround> {
    return this.map.ground();
  }
}
