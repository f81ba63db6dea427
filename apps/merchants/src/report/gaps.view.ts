import { ApiProperty } from '@nestjs/swagger';

export class PlaceNameView {
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty() lat!: number;
  @ApiProperty() lon!: number;
}

export class TradeNameView {
  @ApiProperty() slug!: string;
  @ApiProperty() name!: { de: string; en: string };
}

export class StreetGapView {
  @ApiProperty() name!: string;
  @ApiProperty() district!: string;
  @ApiProperty() postcode!: string;
  @ApiProperty() lat!: number;
  @ApiProperty() lon!: number;
  @ApiProperty({ description: 'Shops that may be seen' }) shops!: number;
  @ApiProperty({ type: [String], description: 'Slugs of the trades that are there' }) trades!: string[];
}

export class MatrixRowView {
  @ApiProperty({ description: 'Slug of the district; empty for shops without one' }) district!: string;
  @ApiProperty({ type: [Number], description: 'Shops by trade, in the order of `trades`' }) shops!: number[];
  @ApiProperty() total!: number;
}

export class StaleShopView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty() district!: string;
  @ApiProperty() street!: string;
  @ApiProperty() phone!: string;
  @ApiProperty() offers!: number;
  @ApiProperty({ format: 'date-time' }) touchedAt!: string;
  @ApiProperty() days!: number;
}

export class ShopDotView {
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty() lat!: number;
  @ApiProperty() lon!: number;
}

export class GapsView {
  @ApiProperty({ type: [PlaceNameView] }) districts!: PlaceNameView[];
  @ApiProperty({ type: [TradeNameView], description: 'The last one, without a slug, is for shops without offers' })
  trades!: TradeNameView[];
  @ApiProperty({ type: [StreetGapView] }) streets!: StreetGapView[];
  @ApiProperty({ type: [MatrixRowView] }) matrix!: MatrixRowView[];
  @ApiProperty({ type: [StaleShopView], description: 'Not touched for 90 days, longest first: whom to call' })
  stale!: StaleShopView[];
  @ApiProperty({ type: [ShopDotView] }) shops!: ShopDotView[];
}
