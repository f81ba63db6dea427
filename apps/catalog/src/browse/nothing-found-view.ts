import { ApiProperty } from '@nestjs/swagger';
import { OfferCard } from '../offer/offer-view.js';
import { ShopSummary } from '../shop/shop-view.js';

/** What helps somebody whose search found no offer, whatever the filters. */
export class NothingFound {
  @ApiProperty({ type: [OfferCard], description: 'Offers that have some of it' }) nearMisses!: OfferCard[];
  @ApiProperty({ type: [ShopSummary], description: 'Shops that have to do with some of it' }) shops!: ShopSummary[];
}
