import { ApiProperty } from '@nestjs/swagger';
import { money, type Money } from '#contracts/money';
import { percentOff } from './lowest-price.js';
import type { ReductionReason } from './reduction.entity.js';

/** What an offer's row repeats of the reduction of its cheapest variant. */
export interface KeptReduction {
  variantId: string;
  from: number;
  lowest: number | null;
  reason: ReductionReason;
  bestBefore: string | null;
}

/** A variant as far as its reduction is concerned. */
export interface Reducible {
  id: string;
  reduced_from: number | null;
  reduction_reason: ReductionReason | null;
  lowest_30_days: number | null;
  best_before: string | null;
}

export class ReductionMoney implements Money {
  @ApiProperty({ description: 'Cents', example: 1290 }) amount!: number;
  @ApiProperty({ example: 'EUR' }) currency!: string;
}

/** What has to stand beside a reduced price (§ 11 PAngV). */
export class ReductionView {
  @ApiProperty({
    type: ReductionMoney,
    nullable: true,
    description: 'The lowest price of the 30 days before; null for goods that will not last',
  })
  lowest!: Money | null;
  @ApiProperty({ description: 'Whole percent below the lowest price, or below the price before for short life' })
  percent!: number;
  @ApiProperty({ enum: ['sale', 'short_life'] }) reason!: ReductionReason;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) bestBefore!: string | null;
}

export function keptReduction(variant: Reducible): KeptReduction | null {
  if (variant.reduced_from === null || variant.reduction_reason === null) return null;
  return {
    variantId: variant.id,
    from: variant.reduced_from,
    lowest: variant.lowest_30_days,
    reason: variant.reduction_reason,
    bestBefore: variant.best_before,
  };
}

/** What is left of a reduction at a new price: raising it ends a sale, as the trigger on `variants` does. */
export function reductionAfter(variant: Reducible & { price: number }, price: number): KeptReduction | null {
  const kept = keptReduction(variant);
  const ended = kept && (price >= kept.from || (kept.reason === 'sale' && price > variant.price));
  return ended ? null : kept;
}

/** Null as well when `price` is not below what it is compared with: then nothing may be announced. */
export function reductionView(kept: KeptReduction | null, price: number, currency: string): ReductionView | null {
  if (!kept) return null;
  const lowest = kept.reason === 'sale' ? kept.lowest : null;
  const compared = lowest ?? kept.from;
  if (price >= compared) return null;
  return {
    lowest: lowest === null ? null : money(lowest, currency),
    percent: percentOff(price, compared),
    reason: kept.reason,
    bestBefore: kept.bestBefore,
  };
}

/** SQL of what `keptReduction` gives, of a row `alias` of `catalog.variants`. */
export const keptReductionOf = (alias: string): string => `case when ${alias}.reduced_from is not null then
  jsonb_build_object('variantId', ${alias}.id, 'from', ${alias}.reduced_from, 'lowest', ${alias}.lowest_30_days,
    'reason', ${alias}.reduction_reason, 'bestBefore', ${alias}.best_before) end`;
