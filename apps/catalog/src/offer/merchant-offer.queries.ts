import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { offerNotFound } from '../catalog.errors.js';
import { plainText } from '../search/words.js';
import { gtinOf } from './gtin.js';
import {
  MERCHANT_OFFER_COLUMNS,
  merchantOffer,
  merchantOfferSummary,
  type MerchantOffer,
  type MerchantOfferPage,
  type MerchantOfferRow,
} from './merchant-offer-view.js';
import type { OfferStatus } from './offer-status.js';

export interface MerchantOfferFilter {
  q?: string;
  status?: OfferStatus;
  shop?: string;
  cursor?: string;
  limit: number;
}

/** What merchants see of their own offers, drafts and withdrawn ones included. */
@Injectable()
export class MerchantOfferQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Last changed first. `q` is a part of the name or an article number. */
  async list(merchantIds: string[], filter: MerchantOfferFilter): Promise<MerchantOfferPage> {
    const after = readCursor(filter.cursor, 2);
    const q = filter.q?.trim() ?? '';
    const rows = await this.database.read<MerchantOfferRow & { sort_key: string }>(
      'merchant-offers',
      `select ${MERCHANT_OFFER_COLUMNS}, o.updated_at::text as sort_key from catalog.offers o
        where o.merchant_id = any($1)
          and ($3::timestamptz is null or (o.updated_at, o.id) < ($3::timestamptz, $4::uuid))
          and ($5::text is null or o.status = $5)
          and ($6::uuid is null or o.shop_id = $6)
          and ($7::text = ''
               or position(${plainText('$7')} in ${plainText('o.name')}) > 0
               or exists (select from catalog.variants v where v.offer_id = o.id and v.gtin = $8))
        order by o.updated_at desc, o.id desc limit $2`,
      [
        merchantIds,
        filter.limit + 1,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.status ?? null,
        filter.shop ?? null,
        q,
        gtinOf(q),
      ],
    );
    return page(
      rows,
      filter.limit,
      (row) => merchantOfferSummary(row, this.config.CURRENCY),
      (row) => cursorOf([row.sort_key, row.id]),
    );
  }

  async one(merchantIds: string[], id: string): Promise<MerchantOffer> {
    const [row] = await this.database.read<MerchantOfferRow>(
      'merchant-offer',
      `select ${MERCHANT_OFFER_COLUMNS} from catalog.offers o where o.id = $1 and o.merchant_id = any($2)`,
      [id, merchantIds],
    );
    if (!row) throw offerNotFound();
    return merchantOffer(row, this.config.CURRENCY);
  }
}
