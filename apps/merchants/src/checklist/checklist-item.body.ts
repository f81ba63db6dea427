import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LEGAL_FORMS } from '../application/legal.form.js';
import { DOCUMENT_KINDS, type DocumentKind } from '../document/document.entity.js';
import type { ChecklistItem, ForWhom, InWords } from './checklist-item.js';

const trimmed = Transform(({ value }) => (typeof value === 'string' ? value.trim() : value));
const MOST = 30;

class WordsBody implements InWords {
  @ApiProperty({ minLength: 2, maxLength: 120 }) @trimmed @IsString() @Length(2, 120) de!: string;
  @ApiProperty({ minLength: 2, maxLength: 120 }) @trimmed @IsString() @Length(2, 120) en!: string;
}

class HintBody implements InWords {
  @ApiProperty({ maxLength: 500 }) @trimmed @IsString() @MaxLength(500) de!: string;
  @ApiProperty({ maxLength: 500 }) @trimmed @IsString() @MaxLength(500) en!: string;
}

class ForWhomBody implements ForWhom {
  @ApiProperty({ enum: LEGAL_FORMS, isArray: true })
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsIn(LEGAL_FORMS, { each: true })
  legalForms!: string[];
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @Matches(/^[a-z_]{2,40}$/, { each: true })
  sells!: string[];
  @ApiProperty({ type: Boolean, nullable: true }) @IsOptional() @IsBoolean() registered!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) @IsOptional() @IsBoolean() smallBusiness!: boolean | null;
  @ApiProperty({ type: [String], example: ['legal.vatId'] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @Matches(/^(legal|shop)\.[a-zA-Z]{2,40}$/, { each: true })
  given!: string[];
}

/** An item of the checklist as an administrator writes it. */
export class ChecklistItemBody implements Omit<ChecklistItem, 'since'> {
  @ApiProperty({ example: 'trade_licence' }) @IsString() @Matches(/^[a-z][a-z0-9_]{1,39}$/) key!: string;
  @ApiProperty({ type: WordsBody }) @IsDefined() @ValidateNested() @Type(() => WordsBody) words!: WordsBody;
  @ApiProperty({ type: HintBody }) @IsDefined() @ValidateNested() @Type(() => HintBody) hint!: HintBody;
  @ApiProperty({ type: ForWhomBody }) @IsDefined() @ValidateNested() @Type(() => ForWhomBody) forWhom!: ForWhomBody;
  @ApiProperty() @IsBoolean() required!: boolean;
  @ApiProperty() @IsBoolean() active!: boolean;
  @ApiProperty({ enum: DOCUMENT_KINDS, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(DOCUMENT_KINDS, { each: true })
  documents!: DocumentKind[];
  @ApiProperty() @IsBoolean() upload!: boolean;
  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 240 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(240)
  validMonths!: number | null;
  @ApiProperty({ enum: ['human', 'machine'] }) @IsIn(['human', 'machine']) check!: 'human' | 'machine';
  @ApiProperty({ type: [String], description: 'findings that belong to the line' })
  @IsArray()
  @ArrayMaxSize(MOST)
  @Matches(/^[a-z][a-z0-9_]{1,59}$/, { each: true })
  codes!: string[];
  @ApiProperty({ type: [String], description: 'data that the document is held against' })
  @IsArray()
  @ArrayMaxSize(MOST)
  @Matches(/^(legal|shop)\.[a-zA-Z]{2,40}$/, { each: true })
  fields!: string[];
}
