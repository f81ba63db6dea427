import { ApiProperty } from '@nestjs/swagger';
import { money, type Money } from '#contracts/money';
import { mostOf, priceOfWeight } from '#contracts/weighed';
import { ReductionMoney } from './reduction-view.js';

/** What a piece of weighed goods costs: about, and at most. The price of the variant is per `priceBasisGrams`. */
export class WeightView {
  @ApiProperty({ description: 'About what a piece weighs' }) grams!: number;
  @ApiProperty({ type: ReductionMoney }) estimate!: Money;
  @ApiProperty({ type: ReductionMoney, description: 'What is authorized for it' }) most!: Money;
}

export function weightView(
  basisPrice: number,
  basisGrams: number | null,
  grams: number | null,
  currency: string,
): WeightView | null {
  if (basisGrams === null || grams === null) return null;
  const estimate = priceOfWeight(basisPrice, basisGrams, grams);
  return { grams, estimate: money(estimate, currency), most: money(mostOf(estimate), currency) };
}
