import { ApiProperty } from '@nestjs/swagger';
import { Facets } from '../browse/facet-view.js';
import { NothingFound } from '../browse/nothing-found-view.js';
import { OfferCard } from '../offer/offer-view.js';
import { ShopSummary } from '../shop/shop-view.js';

export class CategoryHit {
  @ApiProperty() slug!: string;
  @ApiProperty({ type: Object, example: { de: 'Brot & Brötchen', en: 'Bread & rolls' } }) name!: {
    de: string;
    en: string;
  };
}

export class UnderstoodTermView {
  @ApiProperty({ description: 'As it was typed, folded' }) asked!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The word it was taken for, when it was mistyped' })
  meant!: string | null;
  @ApiProperty({ description: 'Whether anything here has to do with it' }) known!: boolean;
}

export class SearchResult {
  @ApiProperty({ type: [OfferCard] }) items!: OfferCard[];
  @ApiProperty({ type: [ShopSummary], description: 'At most five shops that fit themselves' }) shops!: ShopSummary[];
  @ApiProperty({ type: [CategoryHit], description: 'At most five categories that fit themselves' })
  categories!: CategoryHit[];
  @ApiProperty({ type: [UnderstoodTermView] }) understood!: UnderstoodTermView[];
  @ApiProperty({ type: Facets }) facets!: Facets;
  @ApiProperty({ description: 'Matching offers in all' }) total!: number;
  @ApiProperty({ description: 'The same without filters' }) matches!: number;
  @ApiProperty({ type: NothingFound, required: false, description: 'When there are none, filters or not' })
  nothing?: NothingFound;
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
