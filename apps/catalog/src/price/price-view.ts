import { ApiProperty } from '@nestjs/swagger';
import type { Money } from '#contracts/money';
import type { Refusal } from './judge-reduction.js';
import { ReductionMoney } from './reduction-view.js';
import type { ReductionReason } from './reduction.entity.js';
import type { ReductionStatus } from './reduction-status.js';

const REFUSALS: Refusal[] = ['fixed_price', 'lasts', 'not_sold_lately', 'not_lower', 'already', 'no_price'];

/** What becomes, or would become, of one variant. */
export class ReducedItem {
  @ApiProperty({ format: 'uuid' }) variantId!: string;
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) variant!: string | null;
  @ApiProperty({ type: ReductionMoney, description: 'Before' }) price!: Money;
  @ApiProperty({ type: ReductionMoney, nullable: true }) newPrice!: Money | null;
  @ApiProperty({ type: ReductionMoney, nullable: true, description: 'Of the last 30 days' }) lowest!: Money | null;
  @ApiProperty({ description: 'What shoppers will read' }) percent!: number;
  @ApiProperty({ enum: REFUSALS, nullable: true, description: 'Why it stays as it is' }) refusal!: Refusal | null;
}

export class ReductionAnswer {
  @ApiProperty({ type: [ReducedItem] }) items!: ReducedItem[];
  @ApiProperty({ description: 'Variants that are reduced or planned to be' }) reduced!: number;
}

export class ReductionItem {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty({ format: 'uuid' }) variantId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) variant!: string | null;
  @ApiProperty({ enum: ['planned', 'running', 'ended', 'cancelled', 'refused'] }) status!: ReductionStatus;
  @ApiProperty({ enum: ['sale', 'short_life'] }) reason!: ReductionReason;
  @ApiProperty({ type: ReductionMoney, description: 'The reduced price' }) price!: Money;
  @ApiProperty({ type: ReductionMoney, nullable: true, description: 'The price before; null while planned' })
  from!: Money | null;
  @ApiProperty({ type: ReductionMoney, nullable: true, description: 'Lowest of the 30 days before' })
  lowest!: Money | null;
  @ApiProperty() percent!: number;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endsAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) bestBefore!: string | null;
  @ApiProperty({ type: String, nullable: true }) refusal!: string | null;
}

export class ReductionPage {
  @ApiProperty({ type: [ReductionItem] }) items!: ReductionItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class PriceEvent {
  @ApiProperty({ type: ReductionMoney }) price!: Money;
  @ApiProperty({ description: 'Whether shoppers could buy at it' }) shown!: boolean;
  @ApiProperty() cause!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class VariantPrices {
  @ApiProperty({ format: 'uuid' }) variantId!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: ReductionMoney }) price!: Money;
  @ApiProperty({
    type: ReductionMoney,
    nullable: true,
    description: 'What a reduction from now on is measured against',
  })
  lowest!: Money | null;
  @ApiProperty({ type: [PriceEvent], description: 'Newest first, at most 100' }) history!: PriceEvent[];
}

export class OfferPrices {
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Its publisher sets the price' }) fixedPrice!: boolean;
  @ApiProperty({ type: [VariantPrices] }) variants!: VariantPrices[];
  @ApiProperty({ type: [ReductionItem], description: 'Running and planned' }) reductions!: ReductionItem[];
}
