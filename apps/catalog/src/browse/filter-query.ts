import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Paging } from '#platform/http/paging';
import type { Filters } from './filters.js';
import { attributesOf, ATTRIBUTE_FILTER } from './attribute-filter.js';

const FLAGS: Record<string, boolean> = { true: true, false: false };
export const WAYS_TO_SHOPPERS = ['pickup', 'tour', 'parcel'] as const;
const MOST_PRICE = 100_000_000;
const MOST_VALUES = 20;

/** `x=a&x=b` and `x=a` are both lists. */
const List = (): PropertyDecorator =>
  Transform(({ value }) => (value === undefined ? undefined : Array.isArray(value) ? (value as unknown[]) : [value]));
const Flag = (): PropertyDecorator => Transform(({ value }) => FLAGS[String(value)] ?? (value as unknown));

/** How lists and searches are narrowed down. */
export class FilterQuery extends Paging {
  @ApiPropertyOptional({ description: 'Slug of a category, leaf or root' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  category?: string;

  @ApiPropertyOptional({ type: [String], description: 'Slugs of shops; more than one is either of them' })
  @IsOptional()
  @List()
  @ArrayMaxSize(MOST_VALUES)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  shop?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Slugs of districts; more than one is either of them' })
  @IsOptional()
  @List()
  @ArrayMaxSize(MOST_VALUES)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  district?: string[];

  @ApiPropertyOptional({ description: 'Cents; a variant costs at least this' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MOST_PRICE)
  priceFrom?: number;

  @ApiPropertyOptional({ description: 'Cents; a variant costs at most this' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MOST_PRICE)
  priceTo?: number;

  @ApiPropertyOptional({ description: 'On the shelf of a shop that is open now or later today' })
  @IsOptional()
  @Flag()
  @IsBoolean()
  today?: boolean;

  @ApiPropertyOptional({ description: 'From shops that are open right now' })
  @IsOptional()
  @Flag()
  @IsBoolean()
  open?: boolean;

  @ApiPropertyOptional({
    isArray: true,
    enum: WAYS_TO_SHOPPERS,
    description: 'How goods reach the shopper; any of them',
  })
  @IsOptional()
  @List()
  @ArrayMaxSize(WAYS_TO_SHOPPERS.length)
  @IsIn(WAYS_TO_SHOPPERS, { each: true })
  way?: string[];

  @ApiPropertyOptional({ description: 'Reduced in price' })
  @IsOptional()
  @Flag()
  @IsBoolean()
  reduced?: boolean;

  @ApiPropertyOptional({ description: 'From the region' })
  @IsOptional()
  @Flag()
  @IsBoolean()
  regional?: boolean;

  @ApiPropertyOptional({
    type: [String],
    example: ['colour:rot'],
    description: 'Values of attributes as key:value; values of one key are either, different keys are both',
  })
  @IsOptional()
  @List()
  @ArrayMaxSize(MOST_VALUES)
  @IsString({ each: true })
  @MaxLength(360, { each: true })
  @Matches(ATTRIBUTE_FILTER, { each: true })
  attr?: string[];
}

export function filtersOf(query: FilterQuery): Filters {
  return {
    category: query.category || null,
    shops: given(query.shop),
    districts: given(query.district),
    priceFrom: query.priceFrom ?? null,
    priceTo: query.priceTo ?? null,
    today: query.today ?? false,
    open: query.open ?? false,
    ways: given(query.way),
    reduced: query.reduced ?? false,
    regional: query.regional ?? false,
    attributes: attributesOf(query.attr ?? []),
  };
}

/** An empty choice of a form is none. */
const given = (values: string[] = []): string[] => [...new Set(values.filter((value) => value !== ''))].sort();
