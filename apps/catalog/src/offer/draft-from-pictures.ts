import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { GuessCategory } from '../product/guess-category.js';
import { CreateOffer } from './create-offer.js';
import type { PictureDraftsInput } from './draft-input.js';
import type { MerchantOffer } from './merchant-offer-view.js';

/**
 * Makes a draft of every picture, for somebody who walks along the shelves first and writes later. A draft needs a
 * category and a price to exist at all: the shop's usual one, and nought, with which it cannot be published.
 */
@Injectable()
export class DraftFromPictures {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CreateOffer) private readonly createOffer: CreateOffer,
    @Inject(GuessCategory) private readonly guessCategory: GuessCategory,
  ) {}

  async draft(actor: Actor, merchantIds: string[], input: PictureDraftsInput): Promise<MerchantOffer[]> {
    const { slug, vatRate } = await this.category(merchantIds);
    const drafts: MerchantOffer[] = [];
    for (const [at, imageId] of input.imageIds.entries()) {
      const name = input.imageIds.length > 1 ? `${input.name} ${at + 1}` : input.name;
      drafts.push(
        await this.createOffer.create(actor, merchantIds, {
          shopId: input.shopId,
          name,
          description: '',
          category: slug,
          vatRate,
          imageIds: [imageId],
          variants: [{ price: 0, onHand: 1 }],
          status: 'draft',
        }),
      );
    }
    return drafts;
  }

  private async category(merchantIds: string[]): Promise<{ slug: string; vatRate: number }> {
    const { categories } = await this.guessCategory.guess(merchantIds, '');
    const [row] = await this.database.rows<{ slug: string; vatRate: number }>(
      `select slug, vat_rate as "vatRate" from catalog.categories
        order by array_position($1, slug), parent is null, position limit 1`,
      [categories],
    );
    return row!;
  }
}
