import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import type { Money } from '#contracts/money';
import type { ImageView } from '#contracts/ports';
import { ImageModel, MoneyView } from '../offer/offer-view.js';
import type { Availability } from './availability-of.js';
import { AvailabilityView } from './availability-view.js';

export class GoneBody {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Only this variant; all without' })
  @IsOptional()
  @IsUUID()
  variantId?: string | null;
}

export class ShelfReminderBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() shopId!: string;
  @ApiProperty() @IsBoolean() wanted!: boolean;
}

export class ShelfCheckView {
  @ApiProperty({ format: 'uuid', description: 'To undo it' }) id!: string;
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty({ enum: ['there', 'gone'] }) answer!: 'there' | 'gone';
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Pieces that orders hold: they stay' }) held!: number;
  @ApiProperty({ type: AvailabilityView }) availability!: Availability;
}

export class ShelfItem {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() slug!: string;
  @ApiProperty({ type: ImageModel, nullable: true }) image!: ImageView | null;
  @ApiProperty({ type: MoneyView }) price!: Money;
  @ApiProperty({ description: 'Pieces in the shop' }) onHand!: number;
  @ApiProperty({ description: 'Sold within 60 days' }) sold!: number;
  @ApiProperty({ type: AvailabilityView }) availability!: Availability;
}

export class ShelfView {
  @ApiProperty({ type: [ShelfItem], description: 'The next ones to look at, most asked for first' }) due!: ShelfItem[];
  @ApiProperty({ description: 'Of the most asked for offers, those to look at' }) dueTotal!: number;
  @ApiProperty({ description: 'Of them, those confirmed within a week' }) freshTotal!: number;
  @ApiProperty({ description: 'Whether the shop is reminded once a week' }) reminder!: boolean;
}
