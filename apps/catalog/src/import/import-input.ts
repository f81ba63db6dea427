import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  registerDecorator,
} from 'class-validator';
import { Paging } from '#platform/http/paging';
import { MaybeLine } from '../offer/offer-fields.js';
import { FIELD_KEYS, type ColumnMeaning } from './import-fields.js';
import { ENCODINGS, SEPARATORS, type Encoding, type Separator } from './import-settings.js';
import { MOST_COLUMNS } from './table.js';

const MEANINGS = [...FIELD_KEYS, 'attribute', null];
const MOST_CATEGORIES = 500;

/** Words of the file and slugs: a flat object of bounded size. */
const CategoryWords = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'categoryWords',
    target: target.constructor,
    propertyName: property as string,
    validator: {
      validate: (given: unknown) =>
        typeof given === 'object' &&
        given !== null &&
        !Array.isArray(given) &&
        Object.keys(given).length <= MOST_CATEGORIES &&
        Object.entries(given).every(
          ([word, slug]) => word.length <= 200 && typeof slug === 'string' && /^[a-z0-9-]{0,80}$/.test(slug),
        ),
      defaultMessage: () => '$property must be slugs of categories by the words of the file',
    },
  });

/** How a file is to be read. What is left out stays as it was guessed. */
export class SettingsInput {
  @ApiPropertyOptional({ enum: ENCODINGS }) @IsOptional() @IsIn(ENCODINGS) encoding?: Encoding;
  @ApiPropertyOptional({ enum: SEPARATORS }) @IsOptional() @IsIn(SEPARATORS) separator?: Separator;
  @ApiPropertyOptional({ maxLength: 100 }) @IsOptional() @IsString() @MaxLength(100) sheet?: string;
  @ApiPropertyOptional({ minimum: 0, maximum: 40, description: 'Row of the headings, 0 when there are none' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(40)
  headerRow?: number;
  @ApiPropertyOptional({ type: [String], description: 'What each column means: a field, `attribute`, or null' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @IsIn(MEANINGS, { each: true })
  columns?: ColumnMeaning[];
  @ApiPropertyOptional({ enum: [',', '.'], description: 'What separates cents' })
  @IsOptional()
  @IsIn([',', '.'])
  decimal?: ',' | '.';
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Slug of the category of rows that name none' })
  @MaybeLine(80)
  category?: string | null;
  @ApiPropertyOptional({ enum: ['published', 'draft'], description: 'Where new offers go' })
  @IsOptional()
  @IsIn(['published', 'draft'])
  status?: 'published' | 'draft';
  @ApiPropertyOptional({ type: Object, example: { Süßkram: 'suesses' }, description: 'What words of the file mean' })
  @IsOptional()
  @CategoryWords()
  categories?: Record<string, string>;
}

export const OUTCOMES = ['created', 'changed', 'draft', 'unchanged', 'refused'] as const;

export class ImportRowsQuery extends Paging {
  @ApiPropertyOptional({ enum: OUTCOMES }) @IsOptional() @IsIn(OUTCOMES) outcome?: (typeof OUTCOMES)[number];
}

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export const EXPORT_PARTS = ['all', 'stock', 'empty'] as const;

export class ExportQuery {
  @ApiPropertyOptional({ enum: EXPORT_FORMATS, default: 'xlsx' })
  @IsOptional()
  @IsIn(EXPORT_FORMATS)
  format: (typeof EXPORT_FORMATS)[number] = 'xlsx';
  @ApiPropertyOptional({ enum: EXPORT_PARTS, default: 'all', description: 'All columns, price and stock, or headings' })
  @IsOptional()
  @IsIn(EXPORT_PARTS)
  part: (typeof EXPORT_PARTS)[number] = 'all';
  @ApiPropertyOptional({ format: 'uuid', description: 'One shop; all of them when left out' })
  @IsOptional()
  @IsUUID()
  shop?: string;
}
