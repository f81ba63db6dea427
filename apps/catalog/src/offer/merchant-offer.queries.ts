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
  type MerchantOfferCounts,
  type MerchantOfferPage,
  type MerchantOfferRow,
} from './merchant-offer-view.js';
import { NEED_SQL, type OfferNeed } from './offer-needs.js';
import type { OfferStatus } from './offer-status.js';

const NEEDS = Object.entries(NEED_SQL)
  .map(([need, sql]) => `when '${need}' then ${sql}`)
  .join(' ');

export interface MerchantOfferFilter {
  q?: string;
  status?: OfferStatus;
  shop?: string;
  category?: string;
  need?: OfferNeed;
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
          and ($9::text is null or $9 in (o.category, o.category_root))
          and ($10::text is null or case $10 ${NEEDS} end)
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
        filter.category ?? null,
        filter.need ?? null,
      ],
    );
    return page(
      rows,
      filter.limit,
      (row) => merchantOfferSummary(row, this.config.CURRENCY),
      (row) => cursorOf([row.sort_key, row.id]),
    );
  }

  /** How many there are of each kind, for the tabs and for what is still to do. */
  async counts(merchantIds: string[]): Promise<MerchantOfferCounts> {
    const needs = Object.entries(NEED_SQL).map(([need, sql]) => `count(*) filter (where ${sql})::int as "${need}"`);
    const [row] = await this.database.read<MerchantOfferCounts>(
      'merchant-offer-counts',
      `select count(*)::int as total,
              count(*) filter (where o.status = 'published')::int as published,
              count(*) filter (where o.status = 'draft')::int as draft,
              count(*) filter (where o.status = 'withdrawn')::int as withdrawn,
              ${needs.join(', ')}
         from catalog.offers o where o.merchant_id = any($1)`,
      [merchantIds],
    );
    return row!;
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
