import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { MAX_CENTS } from '#contracts/money';
import { MaybeLine, Parts } from '../offer/offer-fields.js';
import { MOST_PIECES } from '../offer/offer-rules.js';

export const MOST_ITEMS = 1_000;

/** How a till names what it means: by variant, by its own article number, or by GTIN. One of them is needed. */
export class TillRef {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  variantId?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 64, description: 'The own article number' })
  @MaybeLine(64)
  sku?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'GTIN of 8, 12, 13 or 14 digits' })
  @MaybeLine(20)
  gtin?: string | null;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'If the merchant has several' })
  @IsOptional()
  @IsUUID()
  shopId?: string | null;
}

export class TillStockItem extends TillRef {
  @ApiPropertyOptional({ minimum: 0, maximum: MOST_PIECES, description: 'Pieces in the shop; this or `delta`' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_PIECES)
  onHand?: number | null;
  @ApiPropertyOptional({ minimum: -MOST_PIECES, maximum: MOST_PIECES, description: 'Pieces more; fewer when negative' })
  @IsOptional()
  @IsInt()
  @Min(-MOST_PIECES)
  @Max(MOST_PIECES)
  delta?: number | null;
}

export class TillStock {
  @ApiProperty({ type: [TillStockItem], maxItems: MOST_ITEMS })
  @ArrayMinSize(1)
  @Parts(() => TillStockItem, MOST_ITEMS)
  items!: TillStockItem[];
}

export class TillPriceItem extends TillRef {
  @ApiProperty({ minimum: 1, maximum: MAX_CENTS, description: 'Cents, VAT included' })
  @IsInt()
  @Min(1)
  @Max(MAX_CENTS)
  price!: number;
}

export class TillPrices {
  @ApiProperty({ type: [TillPriceItem], maxItems: MOST_ITEMS })
  @ArrayMinSize(1)
  @Parts(() => TillPriceItem, MOST_ITEMS)
  items!: TillPriceItem[];
}
