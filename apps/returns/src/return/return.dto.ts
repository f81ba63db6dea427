import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Paging } from '#platform/http/paging';
import { statusesOf } from '#platform/status/moves';
import { RETURN_MOVES, type ReturnStatus } from './return-status.js';

const MAX_LINES = 100;
const MAX_PIECES = 999;

class ReturnRequestLine {
  @ApiProperty() @IsUUID() lineId!: string;
  @ApiProperty({ minimum: 1, maximum: MAX_PIECES }) @IsInt() @Min(1) @Max(MAX_PIECES) quantity!: number;
}

export class ReturnRequest {
  @ApiProperty() @IsUUID() checkoutId!: string;
  @ApiProperty({ description: 'the secret of the checkout, from its link' })
  @IsString()
  @MaxLength(100)
  token!: string;
  @ApiProperty() @IsUUID() orderId!: string;
  @ApiProperty({ type: [ReturnRequestLine] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_LINES)
  @ValidateNested({ each: true })
  @Type(() => ReturnRequestLine)
  lines!: ReturnRequestLine[];
  /** Never required: nobody has to say why. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(1000) reason?: string;
}

class ReceiptLine {
  @ApiProperty() @IsUUID() lineId!: string;
  @ApiProperty({ minimum: 0, maximum: MAX_PIECES }) @IsInt() @Min(0) @Max(MAX_PIECES) quantity!: number;
  @ApiProperty({ description: 'whether what arrived can be sold again' }) @IsBoolean() resellable!: boolean;
}

export class Receipt {
  @ApiProperty({ type: [ReceiptLine], description: 'lines that are missing did not arrive' })
  @IsArray()
  @ArrayMaxSize(MAX_LINES)
  @ValidateNested({ each: true })
  @Type(() => ReceiptLine)
  lines!: ReceiptLine[];
}

export class ReturnsAsked extends Paging {
  @ApiPropertyOptional({ enum: statusesOf(RETURN_MOVES) })
  @IsOptional()
  @IsIn(statusesOf(RETURN_MOVES))
  status?: ReturnStatus;
}
