import { ApiProperty } from '@nestjs/swagger';
import type { Money } from '#contracts/money';
import { MoneyView } from '../offer/offer-view.js';

export const OUTCOMES = ['applied', 'unchanged', 'bounded', 'unknown', 'ambiguous', 'invalid'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export class TillResult {
  @ApiProperty({
    enum: OUTCOMES,
    description:
      'bounded: fewer pieces than orders hold, or more than fit, so the nearest possible; ambiguous: several goods have this number, name the shop or the variant; invalid: neither or both of onHand and delta, or no number at all',
  })
  outcome!: Outcome;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) variantId!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Pieces in the shop now' }) onHand!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of these, those that can be ordered' })
  available!: number | null;
  @ApiProperty({ type: MoneyView, nullable: true, description: 'The price now' }) price!: Money | null;
}

export class TillAnswer {
  @ApiProperty({ type: [TillResult], description: 'One for each item, in the same order' }) results!: TillResult[];
  @ApiProperty({ description: 'Items that were understood' }) understood!: number;
}

export class TillVariant {
  @ApiProperty({ format: 'uuid' }) variantId!: string;
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty({ format: 'uuid' }) shopId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) sku!: string | null;
  @ApiProperty({ type: String, nullable: true }) gtin!: string | null;
  @ApiProperty({ type: MoneyView }) price!: Money;
  @ApiProperty() onHand!: number;
  @ApiProperty() held!: number;
  @ApiProperty({ enum: ['published', 'draft', 'withdrawn'] }) status!: string;
}

export class TillVariantPage {
  @ApiProperty({ type: [TillVariant] }) items!: TillVariant[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class TillSyncView {
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty({ format: 'date-time' }) syncedAt!: string;
  @ApiProperty({ description: 'The key that it came with' }) keyName!: string;
  @ApiProperty({ description: 'Items in the last message' }) items!: number;
  @ApiProperty({ description: 'Offers whose stock only the till knows' }) offers!: number;
  @ApiProperty({ description: 'Silent for so long that shoppers are told to ask' }) stale!: boolean;
  @ApiProperty({ description: 'Silent for so long that lists leave these offers out' }) hidden!: boolean;
}

export class TillSyncs {
  @ApiProperty({ type: [TillSyncView] }) items!: TillSyncView[];
}
