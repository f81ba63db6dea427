import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OfferQueries } from './offer.queries.js';
import { OfferDetail } from './offer-view.js';

@ApiTags('store')
@Controller('api/store/offers')
export class OfferController {
  constructor(@Inject(OfferQueries) private readonly offers: OfferQueries) {}

  /** One offer with its variants and the trader behind it. */
  @Get(':slug')
  @ApiOkResponse({ type: OfferDetail })
  detail(@Param('slug') slug: string): Promise<OfferDetail> {
    return this.offers.detail(slug);
  }
}
