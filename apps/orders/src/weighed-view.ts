import { ApiProperty } from '@nestjs/swagger';
import { money, type Money } from '#contracts/money';
import type { UnitPriceTag } from '#contracts/ports';
import { mostOf, type Weighed } from '#contracts/weighed';

export class UnitPriceModel implements UnitPriceTag {
  @ApiProperty() amount!: number;
  @ApiProperty() currency!: string;
  @ApiProperty({ enum: ['kg', 'l', 'm', 'm2'] }) per!: UnitPriceTag['per'];
}

class WeighedMoney implements Money {
  @ApiProperty({ description: 'Cents' }) amount!: number;
  @ApiProperty() currency!: string;
}

/** How the price of a line follows from its weight. The line's own total is the most that it can cost. */
export class WeighedModel {
  @ApiProperty({ type: WeighedMoney, description: 'Per `basisGrams`' }) basisPrice!: Money;
  @ApiProperty({ enum: [100, 1000] }) basisGrams!: number;
  @ApiProperty({ description: 'About what all pieces of the line weigh' }) grams!: number;
  @ApiProperty({ type: WeighedMoney, description: 'For that weight' }) estimate!: Money;
  @ApiProperty({ description: 'More grams than this cost no more' }) mostGrams!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'What they really weigh, once packed' })
  weighedGrams!: number | null;
}

export function weighedModel(
  line: { weighed: Weighed | null; quantity: number; weighedGrams?: number | null },
  currency: string,
): WeighedModel | null {
  const { weighed, quantity } = line;
  if (!weighed) return null;
  return {
    basisPrice: money(weighed.basisPrice, currency),
    basisGrams: weighed.basisGrams,
    grams: weighed.grams * quantity,
    estimate: money(weighed.estimate * quantity, currency),
    mostGrams: Math.floor((mostOf(weighed.estimate) * quantity * weighed.basisGrams) / weighed.basisPrice),
    weighedGrams: line.weighedGrams ?? null,
  };
}
