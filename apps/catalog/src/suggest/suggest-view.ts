import { ApiProperty } from '@nestjs/swagger';
import type { Money } from '#contracts/money';
import type { ImageView } from '#contracts/ports';
import { ImageModel, MoneyView } from '../offer/offer-view.js';

export class Suggestion {
  @ApiProperty({ enum: ['category', 'shop', 'offer'] }) kind!: 'category' | 'shop' | 'offer';
  @ApiProperty() slug!: string;
  @ApiProperty({ description: 'What it is called' }) label!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The shop of an offer, the kind of a shop' })
  detail!: string | null;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'Of an offer, its cheapest variant' })
  price!: Money | null;
  @ApiProperty({ type: ImageModel, nullable: true }) image!: ImageView | null;
}

export class Suggestions {
  @ApiProperty({ type: [Suggestion] }) items!: Suggestion[];
}
