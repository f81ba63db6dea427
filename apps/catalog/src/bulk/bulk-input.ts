import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { Line, Part } from '../offer/offer-fields.js';
import { MOST_PIECES } from '../offer/offer-rules.js';

/** As many offers as one bulk change may touch; more than that is what an import is for. */
export const MOST_AT_ONCE = 500;

const KINDS = ['price', 'category', 'status', 'stock', 'add_stock'] as const;
const ENDINGS = ['cent', 'ten', 'ninety_nine'] as const;
const of = (...kinds: string[]) => ValidateIf((edit: BulkEdit) => kinds.includes(edit.kind));

export class BulkEdit {
  @ApiProperty({ enum: KINDS }) @IsIn(KINDS) kind!: (typeof KINDS)[number];
  @ApiPropertyOptional({ minimum: -90, maximum: 200, description: 'price: percent up or down' })
  @of('price')
  @IsInt()
  @Min(-90)
  @Max(200)
  percent?: number;
  @ApiPropertyOptional({ enum: ENDINGS, description: 'price: to the cent, to ten cents, or to an ending of 9 cents' })
  @of('price')
  @IsIn(ENDINGS)
  ending?: (typeof ENDINGS)[number];
  @ApiPropertyOptional({ description: 'category: its slug' })
  @of('category')
  @Line(80)
  category?: string;
  @ApiPropertyOptional({ enum: ['published', 'withdrawn'], description: 'status' })
  @of('status')
  @IsIn(['published', 'withdrawn'])
  status?: 'published' | 'withdrawn';
  @ApiPropertyOptional({
    minimum: -MOST_PIECES,
    maximum: MOST_PIECES,
    description: 'stock: pieces of every variant; add_stock: pieces more or fewer',
  })
  @of('stock', 'add_stock')
  @IsInt()
  @Min(-MOST_PIECES)
  @Max(MOST_PIECES)
  pieces?: number;
}

export class BulkInput {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: MOST_AT_ONCE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  offerIds!: string[];
  @ApiProperty({ type: BulkEdit }) @Part(() => BulkEdit) edit!: BulkEdit;
}
