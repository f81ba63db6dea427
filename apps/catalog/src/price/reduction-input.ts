import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { MAX_CENTS } from '#contracts/money';
import type { ReductionReason } from './reduction.entity.js';

/** What is to cost less: all variants of some offers, or some variants alone, by percent or to a price. */
export class ReductionInput {
  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 200 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  offerIds?: string[];
  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 500 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  variantIds?: string[];
  @ApiPropertyOptional({ minimum: 1, maximum: 90, description: 'Whole percent off. Either this or `price`' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  percent?: number;
  @ApiPropertyOptional({ minimum: 1, maximum: MAX_CENTS, description: 'Cents' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_CENTS)
  price?: number;
  @ApiProperty({ enum: ['sale', 'short_life'] })
  @IsIn(['sale', 'short_life'])
  reason!: ReductionReason;
  @ApiPropertyOptional({ format: 'date', nullable: true, description: 'Best before, of goods that will not last' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  bestBefore?: string | null;
  @ApiPropertyOptional({ format: 'date-time', nullable: true, description: 'Now when left out' })
  @IsOptional()
  @IsISO8601({ strict: true })
  startsAt?: string | null;
  @ApiPropertyOptional({ format: 'date-time', nullable: true, description: 'Until it is ended when left out' })
  @IsOptional()
  @IsISO8601({ strict: true })
  endsAt?: string | null;
}
