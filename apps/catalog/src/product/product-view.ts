import { ApiProperty } from '@nestjs/swagger';
import type { ImageView } from '#contracts/ports';
import { DutiesInput } from '../duty/duties-input.js';
import type { Duties } from '../duty/duties.js';
import { ContentInput } from '../offer/offer-input.js';
import { ImageModel } from '../offer/offer-view.js';
import type { ContentUnit } from '../offer/unit-price.js';

export class OwnOfferRef {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** What is known of goods by their article number. */
export class Product {
  @ApiProperty() gtin!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) brand!: string | null;
  @ApiProperty() description!: string;
  @ApiProperty({ description: 'Slug of a category' }) category!: string;
  @ApiProperty({ type: ContentInput, nullable: true }) content!: { amount: number; unit: ContentUnit } | null;
  @ApiProperty({ type: DutiesInput, description: 'As far as they are the same wherever it is sold' }) duties!: Duties;
  @ApiProperty({ type: ImageModel, nullable: true, description: 'Every shop may show it' }) image!: ImageView | null;
  @ApiProperty({ enum: ['product', 'offer'], description: '`offer`: only another shop’s offer tells so much of it' })
  source!: 'product' | 'offer';
  @ApiProperty({ type: OwnOfferRef, nullable: true, description: 'The offer with which the shop sells it already' })
  own!: OwnOfferRef | null;
}

export class CategoryGuess {
  @ApiProperty({ description: 'Slugs of categories, the likeliest first', type: [String] }) categories!: string[];
}
