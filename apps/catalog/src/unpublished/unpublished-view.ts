import { ApiProperty } from '@nestjs/swagger';
import { OfferChange } from '../offer/offer-input.js';

/** What was changed about an offer and is not shown yet. */
export class UnpublishedChange {
  @ApiProperty({ description: 'The version of the offer that it was written on' }) version!: number;
  @ApiProperty({ type: OfferChange }) change!: Partial<OfferChange>;
  @ApiProperty({ format: 'date-time' }) at!: string;
}
