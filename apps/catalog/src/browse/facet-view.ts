import { ApiProperty } from '@nestjs/swagger';
import { MoneyView } from '../offer/offer-view.js';

class Names {
  @ApiProperty() de!: string;
  @ApiProperty() en!: string;
}

export class FacetValue {
  @ApiProperty() value!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ description: 'Matches with this value, with the other filters but not this one' }) count!: number;
}

export class CategoryFacetValue extends FacetValue {
  @ApiProperty({ type: Names }) name!: Names;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of its root' }) parent!: string | null;
}

export class PriceBand {
  @ApiProperty({ description: 'Cents' }) from!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Cents; null is without an end' }) to!: number | null;
  @ApiProperty({ description: 'Offers with a variant in it' }) count!: number;
}

export class PriceFacet {
  @ApiProperty({ type: MoneyView }) lowest!: MoneyView;
  @ApiProperty({ type: MoneyView }) highest!: MoneyView;
  @ApiProperty({ type: [PriceBand] }) bands!: PriceBand[];
}

export class AttributeFacet {
  @ApiProperty() key!: string;
  @ApiProperty({ type: Names }) name!: Names;
  @ApiProperty({ enum: ['text', 'number', 'choice', 'boolean'] }) type!: string;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: [FacetValue] }) values!: FacetValue[];
}

/** Counts over all matches, each without its own filter. An offer counts where one of its variants passes all others. */
export class Facets {
  @ApiProperty({ type: [CategoryFacetValue] }) category!: CategoryFacetValue[];
  @ApiProperty({ type: [FacetValue] }) shop!: FacetValue[];
  @ApiProperty({ type: [FacetValue] }) district!: FacetValue[];
  @ApiProperty({ type: PriceFacet, nullable: true }) price!: PriceFacet | null;
  @ApiProperty({ description: 'On the shelf of a shop open now or later today' }) today!: number;
  @ApiProperty({ description: 'From shops open right now' }) open!: number;
  @ApiProperty({ type: [FacetValue], description: 'pickup, tour, parcel' }) way!: FacetValue[];
  @ApiProperty() reduced!: number;
  @ApiProperty() regional!: number;
  @ApiProperty({ type: [AttributeFacet] }) attributes!: AttributeFacet[];
}
