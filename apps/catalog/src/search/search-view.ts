import { ApiProperty } from '@nestjs/swagger';
import { OfferCard } from '../offer/offer-view.js';
import { ShopSummary } from '../shop/shop-view.js';

export class FacetValue {
  @ApiProperty() value!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ description: 'Matches with this value, with the other filters but not this one' }) count!: number;
}

export class Facets {
  @ApiProperty({ type: [FacetValue] }) category!: FacetValue[];
  @ApiProperty({ type: [FacetValue] }) shop!: FacetValue[];
  @ApiProperty({ type: [FacetValue] }) district!: FacetValue[];
}

export class SearchResult {
  @ApiProperty({ type: [OfferCard] }) items!: OfferCard[];
  @ApiProperty({ type: [ShopSummary], description: 'At most five shops that fit themselves' }) shops!: ShopSummary[];
  @ApiProperty({ type: Facets }) facets!: Facets;
  @ApiProperty({ description: 'Matching offers in all' }) total!: number;
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
