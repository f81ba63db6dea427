import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { offerChanged } from '../catalog.errors.js';
import { lockOffer } from '../offer/lock-offer.js';
import { MerchantOfferQueries } from '../offer/merchant-offer.queries.js';
import type { OfferChange } from '../offer/offer-input.js';
import { UnpublishedQueries } from './unpublished.queries.js';
import type { UnpublishedChange } from './unpublished-view.js';

/** Keeps a change of an offer aside until somebody shows it; shoppers see the offer as it was. */
@Injectable()
export class KeepChange {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MerchantOfferQueries) private readonly offers: MerchantOfferQueries,
    @Inject(UnpublishedQueries) private readonly unpublished: UnpublishedQueries,
  ) {}

  async keep(actor: Actor, merchantIds: string[], id: string, input: OfferChange): Promise<UnpublishedChange> {
    const { version, ...change } = input;
    const kept = await this.database.transaction(async (tx) => {
      const offer = await lockOffer(tx, merchantIds, id);
      if (offer.version !== version) return false;
      await tx.query(
        `insert into catalog.unpublished_changes (offer_id, merchant_id, version, change, by) values ($1, $2, $3, $4, $5)
         on conflict (offer_id) do update
           set version = excluded.version, change = excluded.change, by = excluded.by, at = now()`,
        [id, offer.merchant_id, version, JSON.stringify(change), actor.personId],
      );
      return true;
    });
    if (!kept) throw offerChanged(await this.offers.one(merchantIds, id));
    return this.unpublished.one(merchantIds, id);
  }
}
