import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { keepShelf } from '../availability/keep-shelf.js';
import { recordMovement } from '../stock/move-stock.js';
import { passGate } from '../duty/pass-gate.js';
import { saidColumns } from '../duty/said-columns.js';
import { attributesWrong } from '../catalog.errors.js';
import { slugsFor } from '../slug.js';
import { checkVariants } from './check-variants.js';
import { keepWords } from './keep-words.js';
import { mergeVariants, showingOwn } from './merge-variants.js';
import type { MerchantOffer } from './merchant-offer-view.js';
import { MerchantOfferQueries } from './merchant-offer.queries.js';
import type { OfferInput } from './offer-input.js';
import { offerRow } from './offer-row.js';
import { categoryRules, ownShop, picturesOf, shopColumns } from './offer-sources.js';
import { variantRows } from './variant-rows.js';
import { insertOffer, writeVariants } from './write-offer.js';

/** Adds an offer to one of the merchant's shops, with its variants and their first stock. */
@Injectable()
export class CreateOffer {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(MerchantOfferQueries) private readonly offers: MerchantOfferQueries,
  ) {}

  async create(actor: Actor, merchantIds: string[], input: OfferInput): Promise<MerchantOffer> {
    checkVariants(input.variants);
    const id = newId();
    await this.database.transaction((tx) => this.write(tx, actor, merchantIds, id, input));
    return this.offers.one(merchantIds, id);
  }

  private async write(tx: Tx, actor: Actor, merchantIds: string[], id: string, input: OfferInput): Promise<void> {
    const shop = await ownShop(tx, merchantIds, input.shopId);
    const category = await categoryRules(tx, input.category);
    const images = await picturesOf(tx, shop.merchant_id, input.imageIds ?? []);
    const variants = showingOwn(images, mergeVariants([], input.variants));
    const {
      unit_prices: unitPrices,
      wrong,
      ...derived
    } = offerRow({ ...input, badges: input.badges ?? [] }, variants, category, this.config.CURRENCY);
    if (wrong.length > 0) throw attributesWrong(wrong);
    const { name, description, status } = input;
    const row = { id, ...shopColumns(shop), name, description, status, images, ...saidColumns(input) };
    await this.insert(tx, { ...row, ...derived });
    await writeVariants(tx, variantRows({ id, merchant_id: shop.merchant_id }, variants, unitPrices));
    for (const variant of variants.filter(({ counted }) => counted !== 0)) {
      await recordMovement(tx, variant.id, 'counted', variant.counted, actor.personId);
    }
    if (status === 'published') await passGate(tx, id);
    await keepShelf(tx, [id], 'counted');
    await keepWords(tx, id);
  }

  private async insert(tx: Tx, row: Parameters<typeof insertOffer>[1]): Promise<void> {
    for (const slug of slugsFor(row.name!, 'angebot', row.shop_slug)) {
      if (await insertOffer(tx, { ...row, slug })) return;
    }
  }
}
