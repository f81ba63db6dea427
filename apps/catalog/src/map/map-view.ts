import { ApiProperty } from '@nestjs/swagger';
import { NamedView, OpeningView, PositionView } from '../shop/shop-view.js';
import type { OpeningState } from '../shop/opening.js';
import type { ShapeKind } from './map-shape.entity.js';

/** A shop as the map and the list beside it show it. */
export class MapShop {
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: 'Bäckerei' }) kind!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The root category with most of its offers' })
  trade!: string | null;
  @ApiProperty({ type: NamedView, nullable: true }) district!: { slug: string; name: string } | null;
  @ApiProperty() street!: string;
  @ApiProperty() houseNumber!: string;
  @ApiProperty({ type: PositionView, nullable: true, description: 'Null until somebody has set its pin' })
  position!: { lat: number; lon: number } | null;
  @ApiProperty() stepFree!: boolean;
  @ApiProperty({ type: OpeningView }) opening!: OpeningState;
}

export class MapTiles {
  @ApiProperty({ example: 'https://tiles.example/{z}/{x}/{y}.png' }) url!: string;
  @ApiProperty() attribution!: string;
}

export class ShopMap {
  @ApiProperty({ type: PositionView }) centre!: { lat: number; lon: number };
  @ApiProperty({ type: [MapShop] }) shops!: MapShop[];
  @ApiProperty({ type: MapTiles, nullable: true, description: 'Null: the map is drawn from the ground alone' })
  tiles!: MapTiles | null;
}

class ShapeProperties {
  @ApiProperty() kind!: ShapeKind;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

class ShapeFeature {
  @ApiProperty({ enum: ['Feature'] }) type!: 'Feature';
  @ApiProperty() id!: string;
  @ApiProperty({ type: ShapeProperties }) properties!: ShapeProperties;
  @ApiProperty({ type: Object }) geometry!: object;
}

/** A GeoJSON FeatureCollection (RFC 7946). */
export class MapGround {
  @ApiProperty({ enum: ['FeatureCollection'] }) type!: 'FeatureCollection';
  @ApiProperty({ type: [ShapeFeature] }) features!: ShapeFeature[];
}
