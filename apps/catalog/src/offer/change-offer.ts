import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { offerChanged } from '../catalog.errors.js';
import { recordMovement } from '../stock/move-stock.js';
import { checkVariants } from './check-variants.js';
import { keepWords } from './keep-words.js';
import { lockOffer } from './lock-offer.js';
import { mergeVariants, type MergedVariant } from './merge-variants.js';
import type { MerchantOffer } from './merchant-offer-view.js';
import { MerchantOfferQueries } from './merchant-offer.queries.js';
import { moveOffer } from './move-offer.js';
import type { OfferChange } from './offer-input.js';
import { offerRow } from './offer-row.js';
import { categoryRules, ownShop, picturesOf, shopColumns } from './offer-sources.js';
import type { OfferEntity } from './offer.entity.js';
import { variantRows } from './variant-rows.js';
import { updateOffer, writeVariants, type VariantRow } from './write-offer.js';

/** Changes an offer that is still the version its merchant saw. */
@Injectable()
export class ChangeOffer {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(MerchantOfferQueries) private readonly offers: MerchantOfferQueries,
  ) {}

  async change(actor: Actor, merchantIds: string[], id: string, change: OfferChange): Promise<MerchantOffer> {
    const written = await this.database.transaction(async (tx) => {
      const offer = await lockOffer(tx, merchantIds, id);
      if (offer.version !== change.version) return false;
      await this.write(tx, actor, offer, change);
      await moveOffer(tx, offer, change.status ?? offer.status);
      await keepWords(tx, id);
      return true;
    });
    const current = await this.offers.one(merchantIds, id);
    if (!written) throw offerChanged(current);
    return current;
  }

  private async write(tx: Tx, actor: Actor, offer: OfferEntity, change: OfferChange): Promise<void> {
    const shop = await ownShop(tx, [offer.merchant_id], change.shopId ?? offer.shop_id);
    const category = await categoryRules(tx, change.category ?? offer.category);
    const images = change.imageIds
      ? await picturesOf(tx, offer.merchant_id, change.imageIds, offer.images)
      : offer.images;
    const before = await this.lockVariants(tx, offer.id);
    const variants = mergeVariants(before, change.variants);
    if (change.variants) checkVariants(variants);
    const { unit_prices: unitPrices, ...derived } = offerRow(
      this.facts(offer, change),
      variants,
      category,
      this.config.CURRENCY,
    );
    await updateOffer(tx, offer.id, {
      ...shopColumns(shop),
      name: change.name ?? offer.name,
      description: change.description ?? offer.description,
      attributes: change.attributes ?? offer.attributes,
      images,
      ...derived,
    });
    await writeVariants(tx, variantRows(offer, variants, unitPrices));
    await this.retire(tx, offer.id, variants);
    await this.noteCounts(tx, actor, variants);
  }

  /** In id order, as everywhere, so that two transactions never wait for each other. */
  private lockVariants(tx: Tx, offerId: string): Promise<VariantRow[]> {
    return rowsOf<VariantRow>(
      tx,
      `select * from (select * from catalog.variants where offer_id = $1 order by id for update) v order by position, id`,
      [offerId],
    );
  }

  /** A new category brings its own rules, unless the change says otherwise. */
  private facts(offer: OfferEntity, change: OfferChange) {
    const moved = change.category !== undefined && change.category !== offer.category;
    const kept = moved
      ? { withdrawal: null, minimum_age: null, kind: null, badges: offer.badges.filter(ofTheGoods) }
      : offer;
    return {
      vatRate: change.vatRate ?? offer.vat_rate,
      minimumAge: change.minimumAge === undefined ? kept.minimum_age : change.minimumAge,
      withdrawal: change.withdrawal === undefined ? kept.withdrawal : change.withdrawal,
      kind: change.kind === undefined ? kept.kind : change.kind,
      badges: change.badges ?? kept.badges,
    };
  }

  private async retire(tx: Tx, offerId: string, kept: MergedVariant[]): Promise<void> {
    await tx.query(`update catalog.variants set active = false where offer_id = $1 and active and id <> all($2)`, [
      offerId,
      kept.map(({ id }) => id),
    ]);
  }

  private async noteCounts(tx: Tx, actor: Actor, variants: MergedVariant[]): Promise<void> {
    for (const { id, counted } of variants) {
      if (counted !== 0) await recordMovement(tx, id, 'counted', counted, actor.personId);
    }
  }
}

/** Badges that say something about the goods themselves, whatever category they are in. */
const ofTheGoods = (badge: string): boolean => badge === 'regional' || badge === 'unique';
