import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DOCUMENT_KINDS, type DocumentKind } from '../document/document.entity.js';
import { IsDay } from '../plausibility/plausible.js';
import { ONE_LINE } from './form-fields.js';
import { LegalForm } from './legal.form.js';
import { ShopForm } from './shop.form.js';

const trimmed = Transform(({ value }) => (typeof value === 'string' ? value.trim() : value));
const emptyIsNull = Transform(({ value }) => (value === '' ? null : value));

export class ApplicationChangeBody {
  @ApiProperty({ description: 'the version that was seen' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;

  @ApiProperty({ type: LegalForm, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LegalForm)
  legal?: LegalForm;

  @ApiProperty({ type: ShopForm, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ShopForm)
  shop?: ShopForm;
}

export class DocumentChangeBody {
  @ApiPropertyOptional({ enum: DOCUMENT_KINDS }) @IsOptional() @IsIn(DOCUMENT_KINDS) kind?: DocumentKind;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @emptyIsNull
  @IsOptional()
  @IsDay()
  issuedOn?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @emptyIsNull
  @IsOptional()
  @IsDay()
  statedUntil?: string | null;
}

export class HelpBody {
  @ApiProperty({ description: 'whether whoever helps may see and change the application' })
  @IsBoolean()
  active!: boolean;
}

export class LinkBody {
  @ApiProperty({ description: 'the secret of the letter' }) @IsString() @MaxLength(100) token!: string;
}

export class OwnerBody {
  @ApiProperty({ minLength: 2, maxLength: 120 }) @trimmed @IsString() @Length(2, 120) @Matches(ONE_LINE) name!: string;
  @ApiProperty({ format: 'email' }) @trimmed @IsEmail() @MaxLength(254) email!: string;
}

/** Left out: as it was. */
export class OwnerCorrectionBody {
  @ApiPropertyOptional({ minLength: 2, maxLength: 120 })
  @IsOptional()
  @trimmed
  @IsString()
  @Length(2, 120)
  @Matches(ONE_LINE)
  name?: string;
  @ApiPropertyOptional({ format: 'email' }) @IsOptional() @trimmed @IsEmail() @MaxLength(254) email?: string;
}

/** A document as a form: the file, its kind, and if known from when and until when it is. */
export const UPLOAD = {
  schema: {
    type: 'object',
    required: ['file', 'kind'],
    properties: {
      file: { type: 'string', format: 'binary' },
      kind: { type: 'string', enum: [...DOCUMENT_KINDS] },
      issuedOn: { type: 'string', format: 'date' },
      statedUntil: { type: 'string', format: 'date' },
    },
  },
};
