import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { keepShelf } from '../availability/keep-shelf.js';
import { tellStock } from '../availability/tell-stock.js';
import { attributesWrong, offerChanged } from '../catalog.errors.js';
import { missingFor, passGateAgain } from '../duty/pass-gate.js';
import { saidColumns } from '../duty/said-columns.js';
import { recordMovement } from '../stock/move-stock.js';
import { priceCause } from '../price/price-cause.js';
import { checkVariants } from './check-variants.js';
import { factsAfter } from './facts-after.js';
import { keepWords } from './keep-words.js';
import { lockOffer } from './lock-offer.js';
import { mergeVariants, showingOwn, type MergedVariant } from './merge-variants.js';
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
      await priceCause(tx, 'entered', actor.personId);
      await this.apply(tx, actor, offer, change);
      return true;
    });
    const current = await this.offers.one(merchantIds, id);
    if (!written) throw offerChanged(current);
    return current;
  }

  /** The same in a transaction that is open already, on an offer whose row it has locked. */
  async apply(tx: Tx, actor: Actor, offer: OfferEntity, change: Partial<OfferChange>): Promise<void> {
    const shown = offer.status === 'published' && change.status !== 'draft';
    const before = shown ? (await missingFor(tx, [offer.id])).get(offer.id) : undefined;
    await this.write(tx, actor, offer, change);
    if (before) await passGateAgain(tx, offer.id, before);
    await moveOffer(tx, offer, change.status ?? offer.status);
    await keepWords(tx, offer.id);
  }

  private async write(tx: Tx, actor: Actor, offer: OfferEntity, change: Partial<OfferChange>): Promise<void> {
    const shop = await ownShop(tx, [offer.merchant_id], change.shopId ?? offer.shop_id);
    const category = await categoryRules(tx, change.category ?? offer.category);
    const images = change.imageIds
      ? await picturesOf(tx, offer.merchant_id, change.imageIds, offer.images)
      : offer.images;
    const before = await this.lockVariants(tx, offer.id);
    const variants = showingOwn(images, mergeVariants(before, change.variants));
    if (change.variants) checkVariants(variants);
    const {
      unit_prices: unitPrices,
      wrong,
      ...derived
    } = offerRow(factsAfter(offer, change), variants, category, this.config.CURRENCY);
    if (wrong.length > 0) throw attributesWrong(wrong);
    await updateOffer(tx, offer.id, {
      ...shopColumns(shop),
      name: change.name ?? offer.name,
      description: change.description ?? offer.description,
      ...saidColumns(change, offer),
      images,
      ...derived,
    });
    await this.retire(tx, offer.id, variants);
    await writeVariants(tx, variantRows(offer, variants, unitPrices));
    await this.noteCounts(tx, actor, variants);
    await keepShelf(tx, [offer.id], variants.some(({ counted }) => counted !== 0) ? 'counted' : null);
    await tellStock(
      tx,
      variants.filter(({ counted }) => counted !== 0).map(({ id: variant }) => variant),
    );
  }

  /** In id order, as everywhere, so that two transactions never wait for each other. */
  private lockVariants(tx: Tx, offerId: string): Promise<VariantRow[]> {
    return rowsOf<VariantRow>(
      tx,
      `select * from (select * from catalog.variants where offer_id = $1 order by id for update) v order by position, id`,
      [offerId],
    );
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
