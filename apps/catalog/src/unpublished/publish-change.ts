import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { offerChanged } from '../catalog.errors.js';
import { ChangeOffer } from '../offer/change-offer.js';
import { lockOffer } from '../offer/lock-offer.js';
import type { MerchantOffer } from '../offer/merchant-offer-view.js';
import { MerchantOfferQueries } from '../offer/merchant-offer.queries.js';
import { UnpublishedQueries } from './unpublished.queries.js';

/** Makes an offer what was kept aside, if it is still the one that the change was written on. */
@Injectable()
export class PublishChange {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MerchantOfferQueries) private readonly offers: MerchantOfferQueries,
    @Inject(UnpublishedQueries) private readonly unpublished: UnpublishedQueries,
    @Inject(ChangeOffer) private readonly changeOffer: ChangeOffer,
  ) {}

  async publish(actor: Actor, merchantIds: string[], id: string): Promise<MerchantOffer> {
    const { version, change, at } = await this.unpublished.one(merchantIds, id);
    const written = await this.database.transaction(async (tx) => {
      const offer = await lockOffer(tx, merchantIds, id);
      if (offer.version !== version) return false;
      await this.changeOffer.apply(tx, actor, offer, change);
      // What somebody kept aside a moment ago is newer than this and stays.
      await tx.query(
        `delete from catalog.unpublished_changes where offer_id = $1 and date_trunc('milliseconds', at) <= $2`,
        [id, at],
      );
      return true;
    });
    const current = await this.offers.one(merchantIds, id);
    if (!written) throw offerChanged(current);
    return current;
  }
}
