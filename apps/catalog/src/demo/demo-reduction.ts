import type pg from 'pg';
import type { DemoReduction } from '../../../../demo/types.js';
import type { KeptReduction } from '../price/reduction-view.js';
import { demoId } from './demo-ids.js';

const DAY = 86_400_000;

/** What a variant of the demo costs now, and what it says about that. */
export interface DemoPrice {
  price: number;
  reduction: KeptReduction | null;
  columns: {
    reduced_from: number | null;
    reduced_since: string | null;
    reduction_reason: string | null;
    lowest_30_days: number | null;
    best_before: string | null;
  };
}

const cut = (price: number, percent: number): number => Math.floor((price * (100 - percent)) / 100);

/** The price of a variant under its reduction; the price told stays without one. */
export function demoPrice(variantId: string, told: number, reduction: DemoReduction | undefined, now: Date): DemoPrice {
  if (!reduction) return { price: told, reduction: null, columns: NONE };
  const { reason, before } = reduction;
  const lowest = reason === 'sale' ? (before ? cut(told, before.percent) : told) : null;
  const bestBefore = reduction.bestBeforeDays === undefined ? null : dayFrom(now, reduction.bestBeforeDays);
  return {
    price: cut(lowest ?? told, reduction.percent),
    reduction: { variantId, from: told, lowest, reason, bestBefore },
    columns: {
      reduced_from: told,
      reduced_since: ago(now, reduction.sinceDays),
      reduction_reason: reason,
      lowest_30_days: lowest,
      best_before: bestBefore,
    },
  };
}

const NONE: DemoPrice['columns'] = {
  reduced_from: null,
  reduced_since: null,
  reduction_reason: null,
  lowest_30_days: null,
  best_before: null,
};

const ago = (now: Date, days: number): string => new Date(now.getTime() - days * DAY).toISOString();
const dayFrom = (now: Date, days: number): string => ago(now, -days).slice(0, 10);

export interface ReducedDemoVariant {
  id: string;
  offerId: string;
  merchantId: string;
  shop: string;
  told: number;
  price: number;
  reduction: DemoReduction;
}

/** How the prices of reduced variants came about, as far back as the law looks, and the reductions that run. */
export async function writeReductions(
  sql: Pick<pg.ClientBase, 'query'>,
  variants: readonly ReducedDemoVariant[],
  now: Date,
): Promise<void> {
  if (variants.length === 0) return;
  await sql.query(
    `insert into catalog.price_changes (id, variant_id, price, shown, cause, at)
     select id, variant_id, price, true, cause, at from jsonb_populate_recordset(null::catalog.price_changes, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(variants.flatMap((variant) => pastPrices(variant, now)))],
  );
  const columns =
    'id, variant_id, offer_id, merchant_id, price, reason, best_before, starts_at, ends_at, status, person_id';
  await sql.query(
    `insert into catalog.reductions (${columns})
     select ${columns} from jsonb_populate_recordset(null::catalog.reductions, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(variants.map((variant) => runningRow(variant, now)))],
  );
}

function pastPrices({ id, told, price, reduction }: ReducedDemoVariant, now: Date) {
  const { before } = reduction;
  const points: [daysAgo: number, price: number, cause: string][] = [
    [75, told, 'entered'],
    ...(before
      ? ([
          [before.fromDays, cut(told, before.percent), 'entered'],
          [before.toDays, told, 'entered'],
        ] as [number, number, string][])
      : []),
    [reduction.sinceDays, price, 'reduced'],
  ];
  return points.map(([days, amount, cause]) => ({
    id: demoId('price', `${id}/${days}`),
    variant_id: id,
    price: amount,
    cause,
    at: ago(now, days),
  }));
}

const runningRow = (variant: ReducedDemoVariant, now: Date) => ({
  id: demoId('reduction', variant.id),
  variant_id: variant.id,
  offer_id: variant.offerId,
  merchant_id: variant.merchantId,
  price: variant.price,
  reason: variant.reduction.reason,
  best_before: variant.reduction.bestBeforeDays === undefined ? null : dayFrom(now, variant.reduction.bestBeforeDays),
  starts_at: ago(now, variant.reduction.sinceDays),
  ends_at: variant.reduction.untilDays === undefined ? null : ago(now, -variant.reduction.untilDays),
  status: 'running',
  person_id: demoId('person', `${variant.shop}@laden.example`),
});
