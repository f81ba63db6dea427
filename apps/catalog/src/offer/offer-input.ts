import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { MAX_CENTS } from '#contracts/money';
import { AttributeValuesField, type GivenValues } from '../category/attribute-values-field.js';
import { DutiesInput } from '../duty/duties-input.js';
import { BOOK_PRICE_EXEMPTIONS, type BookPriceExemption } from '../price/book-price.js';
import { Line, Lines, MaybeLine, Part, Parts } from './offer-fields.js';
import {
  GIVEN_BADGES,
  MINIMUM_AGES,
  MOST_IMAGES,
  MOST_PIECES,
  MOST_VARIANTS,
  OFFER_TYPES,
  PRICE_BASES,
  VAT_RATES,
  WITHDRAWALS,
  type OfferType,
} from './offer-rules.js';
import type { ContentUnit } from './unit-price.js';

const UNITS: ContentUnit[] = ['g', 'kg', 'ml', 'l', 'm', 'm2', 'piece'];

export class ContentInput {
  @ApiProperty({ example: 500 })
  @IsNumber({ maxDecimalPlaces: 3, allowInfinity: false, allowNaN: false })
  @Min(0.001)
  @Max(1_000_000)
  amount!: number;
  @ApiProperty({ enum: UNITS })
  @IsIn(UNITS)
  unit!: ContentUnit;
}

class VariantFacts {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 80, description: 'Needed when there are several' })
  @MaybeLine(80)
  name?: string | null;
  @ApiProperty({ minimum: 1, maximum: MAX_CENTS, description: 'Cents, VAT included' })
  @IsInt()
  @Min(1)
  @Max(MAX_CENTS)
  price!: number;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'GTIN of 8, 12, 13 or 14 digits' })
  @MaybeLine(20)
  gtin?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 64, description: 'The own article number (SKU)' })
  @MaybeLine(64)
  sku?: string | null;
  @ApiPropertyOptional({ type: ContentInput, nullable: true, description: 'What is in it, for the unit price' })
  @IsOptional()
  @Part(() => ContentInput)
  content?: ContentInput | null;
  @ApiPropertyOptional({ minimum: 0, maximum: 10_000, description: 'Deposit per piece in cents, on top of the price' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  deposit?: number | null;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Weighed goods: about what one piece weighs' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  estimatedGrams?: number | null;
  @ApiPropertyOptional({ format: 'uuid', nullable: true, description: 'One of the pictures of the offer' })
  @IsOptional()
  @IsUUID()
  imageId?: string | null;
}

export class VariantInput extends VariantFacts {
  @ApiProperty({ minimum: 0, maximum: MOST_PIECES, description: 'Pieces in the shop, those kept aside included' })
  @IsInt()
  @Min(0)
  @Max(MOST_PIECES)
  onHand!: number;
}

export class VariantChange extends VariantFacts {
  @ApiPropertyOptional({ format: 'uuid', description: 'The variant that is meant; a new one without' })
  @IsOptional()
  @IsUUID()
  id?: string | null;
  @ApiPropertyOptional({ minimum: 0, maximum: MOST_PIECES, description: 'Left out: as before, and 0 for a new one' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_PIECES)
  onHand?: number | null;
  @ApiPropertyOptional({
    description: 'The onHand that the form showed: only the difference is applied, so that sales in between stay',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_PIECES)
  onHandSeen?: number | null;
}

export class AttributeInput {
  @ApiProperty({ maxLength: 60 }) @Line(60) name!: string;
  @ApiProperty({ maxLength: 300 }) @Line(300) value!: string;
  @ApiPropertyOptional({ maxLength: 40, description: 'Of an attribute of the category; its name counts' })
  @IsOptional()
  @Line(40)
  key?: string;
}

/** What may be said about an offer besides its variants. */
class OfferWords {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Pictures in the order in which they are shown' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_IMAGES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  imageIds?: string[];
  @ApiPropertyOptional({ enum: MINIMUM_AGES, nullable: true, description: 'Can raise the age of the category' })
  @IsOptional()
  @IsIn(MINIMUM_AGES)
  minimumAge?: number | null;
  @ApiPropertyOptional({ enum: WITHDRAWALS, nullable: true, description: 'As the category says when left out' })
  @IsOptional()
  @IsIn(WITHDRAWALS)
  withdrawal?: string | null;
  @ApiPropertyOptional({ enum: OFFER_TYPES, nullable: true, description: 'As the category says when left out' })
  @IsOptional()
  @IsIn(OFFER_TYPES)
  offerType?: OfferType | null;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Of a service' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  durationMinutes?: number | null;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Days until what is made to order is ready' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  leadDays?: number | null;
  @ApiPropertyOptional({
    enum: PRICE_BASES,
    nullable: true,
    description: 'Weighed goods: the price is per so many grams',
  })
  @IsOptional()
  @IsIn(PRICE_BASES)
  priceBasisGrams?: number | null;
  @ApiPropertyOptional({ type: DutiesInput })
  @IsOptional()
  @Part(() => DutiesInput)
  duties?: DutiesInput;
  @ApiPropertyOptional({ type: Object, example: { size: '38' }, description: 'By the keys of the category' })
  @AttributeValuesField()
  attributeValues?: GivenValues;
  @ApiPropertyOptional({
    enum: ['goods', 'service'],
    nullable: true,
    description: 'Follows from offerType if that is given',
  })
  @IsOptional()
  @IsIn(['goods', 'service'])
  kind?: 'goods' | 'service' | null;
  @ApiPropertyOptional({ enum: GIVEN_BADGES, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(GIVEN_BADGES.length)
  @IsIn(GIVEN_BADGES, { each: true })
  badges?: string[];
  @ApiPropertyOptional({ enum: BOOK_PRICE_EXEMPTIONS, nullable: true, description: 'Why a book has no fixed price' })
  @IsOptional()
  @IsIn(BOOK_PRICE_EXEMPTIONS)
  bookPriceExempt?: BookPriceExemption | null;
  @ApiPropertyOptional({ type: [AttributeInput] })
  @IsOptional()
  @Parts(() => AttributeInput, 20)
  attributes?: AttributeInput[];
}

export class OfferInput extends OfferWords {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  shopId!: string;
  @ApiProperty({ minLength: 2, maxLength: 150 })
  @Line(150, 2)
  name!: string;
  @ApiProperty({ maxLength: 5000 })
  @Lines(5000)
  description!: string;
  @ApiProperty({ description: 'Slug of a category' })
  @Line(80)
  category!: string;
  @ApiProperty({ enum: VAT_RATES })
  @IsIn(VAT_RATES)
  vatRate!: number;
  @ApiProperty({ type: [VariantInput] })
  @ArrayMinSize(1)
  @Parts(() => VariantInput, MOST_VARIANTS)
  variants!: VariantInput[];
  @ApiProperty({ enum: ['published', 'draft'] })
  @IsIn(['published', 'draft'])
  status!: 'published' | 'draft';
}

export class OfferChange extends OfferWords {
  @ApiProperty({ minimum: 1, description: 'The version that was changed' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version!: number;
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  shopId?: string;
  @ApiPropertyOptional({ minLength: 2, maxLength: 150 })
  @IsOptional()
  @Line(150, 2)
  name?: string;
  @ApiPropertyOptional({ maxLength: 5000 })
  @IsOptional()
  @Lines(5000)
  description?: string;
  @ApiPropertyOptional({ description: 'Slug of a category' })
  @IsOptional()
  @Line(80)
  category?: string;
  @ApiPropertyOptional({ enum: VAT_RATES })
  @IsOptional()
  @IsIn(VAT_RATES)
  vatRate?: number;
  @ApiPropertyOptional({ type: [VariantChange], description: 'All variants: those that are missing are taken down' })
  @IsOptional()
  @ArrayMinSize(1)
  @Parts(() => VariantChange, MOST_VARIANTS)
  variants?: VariantChange[];
  @ApiPropertyOptional({ enum: ['published', 'draft'] })
  @IsOptional()
  @IsIn(['published', 'draft'])
  status?: 'published' | 'draft';
}
