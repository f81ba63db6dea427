import { Inject, Injectable } from '@nestjs/common';
import { money } from '#contracts/money';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { offerNotFound } from '../catalog.errors.js';
import { hasFixedPrice } from './book-price.js';
import { lowestBefore, percentOff, type PricePoint } from './lowest-price.js';
import type { OfferPrices, ReductionItem, ReductionPage } from './price-view.js';
import type { ReductionEntity } from './reduction.entity.js';

type ReductionRow = Omit<ReductionEntity, 'starts_at' | 'ends_at'> & {
  name: string;
  variant: string | null;
  starts_at: Date;
  ends_at: Date | null;
  reduced_from: number | null;
  lowest_30_days: number | null;
  sort_key: string;
};

interface PricesRow {
  id: string;
  name: string;
  badges: string[];
  variants: {
    id: string;
    name: string | null;
    price: number;
    history: (Omit<PricePoint, 'at'> & { cause: string; at: string })[];
  }[];
}

const REDUCTION_COLUMNS = `r.*, r.best_before::text, r.created_at::text as sort_key, o.name, v.name as variant,
  case when r.status = 'running' then v.reduced_from end as reduced_from,
  case when r.status = 'running' then v.lowest_30_days end as lowest_30_days
  from catalog.reductions r join catalog.offers o on o.id = r.offer_id join catalog.variants v on v.id = r.variant_id`;

/** What merchants see of their prices. */
@Injectable()
export class PriceQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Newest first; only running and planned ones unless all are asked for. */
  async reductions(
    merchantIds: string[],
    filter: { all?: boolean; cursor?: string; limit: number },
  ): Promise<ReductionPage> {
    const after = readCursor(filter.cursor, 2);
    const rows = await this.database.read<ReductionRow>(
      'merchant-reductions',
      `select ${REDUCTION_COLUMNS}
        where r.merchant_id = any($1) and ($3 or r.status in ('planned', 'running'))
          and ($4::timestamptz is null or (r.created_at, r.id) < ($4::timestamptz, $5::uuid))
        order by r.created_at desc, r.id desc limit $2`,
      [merchantIds, filter.limit + 1, filter.all ?? false, after?.[0] ?? null, after?.[1] ?? null],
    );
    return page(
      rows,
      filter.limit,
      (row) => this.reduction(row),
      (row) => cursorOf([row.sort_key, row.id]),
    );
  }

  /** How the prices of an offer have been, and what a reduction would be measured against now. */
  async prices(merchantIds: string[], offerId: string, now = new Date()): Promise<OfferPrices> {
    const [row] = await this.database.read<PricesRow>(
      'offer-prices',
      `select o.id, o.name, o.badges,
              (select jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'price', v.price, 'history',
                 (select coalesce(jsonb_agg(to_jsonb(p) order by p.at), '[]')
                    from (select price, shown, cause, at from catalog.price_changes
                           where variant_id = v.id order by at desc limit 100) p)) order by v.position)
                 from catalog.variants v where v.offer_id = o.id and v.active) as variants
         from catalog.offers o where o.id = $1 and o.merchant_id = any($2)`,
      [offerId, merchantIds],
    );
    if (!row) throw offerNotFound();
    const reductions = await this.database.read<ReductionRow>(
      'offer-reductions',
      `select ${REDUCTION_COLUMNS} where r.offer_id = $1 and r.status in ('planned', 'running') order by r.starts_at`,
      [offerId],
    );
    return {
      offerId: row.id,
      name: row.name,
      fixedPrice: hasFixedPrice(row.badges),
      variants: (row.variants ?? []).map((variant) => this.variant(variant, now)),
      reductions: reductions.map((reduction) => this.reduction(reduction)),
    };
  }

  private variant({ id, name, price, history }: PricesRow['variants'][number], now: Date) {
    const currency = this.config.CURRENCY;
    const lowest = lowestBefore(
      history.map((point) => ({ ...point, at: new Date(point.at) })),
      now,
    );
    return {
      variantId: id,
      name,
      price: money(price, currency),
      lowest: lowest === null ? null : money(lowest, currency),
      history: [...history].reverse().map(({ price: amount, shown, cause, at }) => ({
        price: money(amount, currency),
        shown,
        cause,
        at: new Date(at).toISOString(),
      })),
    };
  }

  private reduction(row: ReductionRow): ReductionItem {
    const currency = this.config.CURRENCY;
    const maybe = (amount: number | null) => (amount === null ? null : money(amount, currency));
    const measure = row.reason === 'sale' ? row.lowest_30_days : row.reduced_from;
    return {
      id: row.id,
      offerId: row.offer_id,
      variantId: row.variant_id,
      name: row.name,
      variant: row.variant,
      status: row.status,
      reason: row.reason,
      price: money(row.price, currency),
      from: maybe(row.reduced_from),
      lowest: maybe(row.lowest_30_days),
      percent: measure === null ? 0 : percentOff(row.price, measure),
      startsAt: row.starts_at.toISOString(),
      endsAt: row.ends_at?.toISOString() ?? null,
      bestBefore: row.best_before,
      refusal: row.refusal,
    };
  }
}
