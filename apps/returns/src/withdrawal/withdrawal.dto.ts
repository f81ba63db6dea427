import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Paging } from '#platform/http/paging';
import { statusesOf } from '#platform/status/moves';
import {
  CHANNELS,
  REJECTION_REASONS,
  WITHDRAWAL_MOVES,
  type Channel,
  type RejectionReason,
  type WithdrawalStatus,
} from './withdrawal-status.js';

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

class DeclaredLine {
  @ApiProperty() @IsUUID() lineId!: string;
  @ApiProperty({ minimum: 1, maximum: 999 }) @IsInt() @Min(1) @Max(999) quantity!: number;
}

/** What § 356a (2) BGB lets a form ask: name, contract or part of it, an address for the receipt. */
class Declared {
  @ApiProperty() @trimmed @IsString() @MinLength(2) @MaxLength(120) name!: string;
  @ApiProperty() @trimmed @IsEmail() @MaxLength(254) email!: string;
  @ApiProperty({ description: 'Order number, or whatever is known of the contract' })
  @trimmed
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  contract!: string;
  @ApiPropertyOptional({ description: 'Which part, in words; left out for the whole contract' })
  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(1000)
  part?: string;
  @ApiPropertyOptional({ description: 'Never required' })
  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class WithdrawalDeclaration extends Declared {
  @ApiPropertyOptional({ enum: ['de', 'en'] }) @IsOptional() @IsIn(['de', 'en']) locale?: 'de' | 'en';
  @ApiPropertyOptional({ description: 'With token and order: the order that the shopper has open' })
  @IsOptional()
  @IsUUID()
  checkoutId?: string;
  @ApiPropertyOptional() @ValidateIf((body) => body.checkoutId) @IsString() @MaxLength(100) token?: string;
  @ApiPropertyOptional() @ValidateIf((body) => body.checkoutId) @IsUUID() orderId?: string;
  @ApiPropertyOptional({ type: [DeclaredLine], description: 'Pieces of that order; left out for all of it' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DeclaredLine)
  lines?: DeclaredLine[];
}

/** A declaration that came another way, as the shop records it. */
export class RecordedWithdrawal extends Declared {
  @ApiProperty({ enum: CHANNELS.filter((channel) => channel !== 'form') })
  @IsIn(CHANNELS.filter((channel) => channel !== 'form'))
  channel!: Exclude<Channel, 'form'>;
  @ApiProperty({ description: 'When it was sent: that counts for the period' })
  @IsISO8601({ strict: true })
  sentAt!: string;
}

export class WithdrawalDecision {
  @ApiProperty({ enum: ['accepted', 'rejected'] })
  @IsIn(['accepted', 'rejected'])
  outcome!: 'accepted' | 'rejected';
  @ApiPropertyOptional({ enum: REJECTION_REASONS })
  @ValidateIf((body) => body.outcome === 'rejected')
  @IsIn(REJECTION_REASONS)
  reason?: RejectionReason;
  @ApiPropertyOptional({ description: 'Why, in words that the shopper reads' })
  @ValidateIf((body) => body.outcome === 'rejected')
  @trimmed
  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  text?: string;
}

export class OrderAssigned {
  @ApiProperty({ example: '4K7M9QXW-1' }) @trimmed @IsString() @MinLength(4) @MaxLength(40) number!: string;
}

export class WithdrawalsAsked extends Paging {
  @ApiPropertyOptional({ enum: statusesOf(WITHDRAWAL_MOVES) })
  @IsOptional()
  @IsIn(statusesOf(WITHDRAWAL_MOVES))
  status?: WithdrawalStatus;
}
