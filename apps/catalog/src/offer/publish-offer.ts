import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { lockOffer } from './lock-offer.js';
import type { MerchantOffer } from './merchant-offer-view.js';
import { MerchantOfferQueries } from './merchant-offer.queries.js';
import { moveOffer } from './move-offer.js';

/** Shows an offer to shoppers. Doing it again changes nothing. */
@Injectable()
export class PublishOffer {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MerchantOfferQueries) private readonly offers: MerchantOfferQueries,
  ) {}

  async publish(merchantIds: string[], id: string): Promise<MerchantOffer> {
    await this.database.transaction(async (tx) => moveOffer(tx, await lockOffer(tx, merchantIds, id), 'published'));
    return this.offers.one(merchantIds, id);
  }
}
