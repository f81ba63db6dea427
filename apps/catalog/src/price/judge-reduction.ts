import { hasFixedPrice } from './book-price.js';
import { lowestBefore, type PricePoint } from './lowest-price.js';
import type { ReductionReason } from './reduction.entity.js';

/** A variant to be reduced, as it stands. */
export interface ReducedVariant {
  /** Cents. */
  price: number;
  badges: readonly string[];
  /** Of a kind that may not last (§ 11 (4) PAngV). */
  perishable: boolean;
  reduced_from: number | null;
  reduced_since: Date | null;
  reduction_reason: ReductionReason | null;
  lowest_30_days: number | null;
}

export type Refusal = 'fixed_price' | 'lasts' | 'not_sold_lately' | 'not_lower' | 'already' | 'no_price';

export type Judgement =
  | { refusal: Refusal; lowest: number | null }
  | { refusal: null; price: number; from: number; since: Date; lowest: number | null };

export interface Wish {
  reason: ReductionReason;
  /** Either cents, or whole percent below what the law lets it be compared with. */
  price?: number;
  percent?: number;
}

/**
 * What the law makes of a reduction that begins `at`. In a sale it is measured against the lowest price of the 30 days
 * before (§ 11 (1) PAngV); a further step down keeps the measure of the first one (§ 11 (2)). Goods that will not last
 * are measured against the price before (§ 11 (4)). Prices that publishers fix stay (§ 5 BuchPrG).
 */
export function judgeReduction(
  variant: ReducedVariant,
  history: readonly PricePoint[],
  wish: Wish,
  at: Date,
): Judgement {
  if (hasFixedPrice(variant.badges)) return { refusal: 'fixed_price', lowest: null };
  if (wish.reason === 'short_life' && !variant.perishable) return { refusal: 'lasts', lowest: null };
  const from = variant.reduced_from ?? variant.price;
  const further = variant.reduction_reason === 'sale' && wish.reason === 'sale';
  const lowest = further ? variant.lowest_30_days : lowestBefore(history, at);
  if (wish.reason === 'sale' && lowest === null) return { refusal: 'not_sold_lately', lowest };
  const measure = wish.reason === 'sale' ? lowest! : from;
  const price = wish.price ?? Math.floor((measure * (100 - wish.percent!)) / 100);
  if (price < 1) return { refusal: 'no_price', lowest };
  if (price === variant.price && variant.reduction_reason === wish.reason) return { refusal: 'already', lowest };
  if (price >= measure || price > variant.price) return { refusal: 'not_lower', lowest };
  if (price === variant.price && wish.reason === 'sale') return { refusal: 'not_lower', lowest };
  const since = further ? variant.reduced_since! : at;
  return { refusal: null, price, from, since, lowest: wish.reason === 'sale' ? lowest : null };
}
