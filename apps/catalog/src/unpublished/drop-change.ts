import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { MerchantOffer } from '../offer/merchant-offer-view.js';
import { MerchantOfferQueries } from '../offer/merchant-offer.queries.js';

/** Forgets what was kept aside. Doing it again changes nothing. */
@Injectable()
export class DropChange {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MerchantOfferQueries) private readonly offers: MerchantOfferQueries,
  ) {}

  async drop(merchantIds: string[], id: string): Promise<MerchantOffer> {
    await this.database.rows(`delete from catalog.unpublished_changes where offer_id = $1 and merchant_id = any($2)`, [
      id,
      merchantIds,
    ]);
    return this.offers.one(merchantIds, id);
  }
}
