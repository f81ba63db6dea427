import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsOpeningHours } from '../plausibility/plausible.js';
import { Email, HouseNumber, Line, Lines, ONE_LINE, Phone, Postcode } from './form-fields.js';

/** What a shop sells, as far as the law asks for more because of it. */
export const SELLS = ['goods', 'food', 'alcohol', 'electronics', 'services'] as const;
export type Sells = (typeof SELLS)[number];

const MAX_PICTURES = 8;
const MAX_PIXELS = 20_000;

/** A picture that was taken in by the catalog for this application. */
export class ShopPicture {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id!: string;
  @ApiProperty({ maxLength: 300 }) @IsString() @MaxLength(300) @Matches(ONE_LINE) alt!: string;
  @ApiProperty() @IsInt() @Min(1) @Max(MAX_PIXELS) width!: number;
  @ApiProperty() @IsInt() @Min(1) @Max(MAX_PIXELS) height!: number;
}

/** The shop that opens when the application is approved. Half-filled while it is a draft. */
export class ShopForm {
  @Line(80, 2) name?: string | null;
  @Line(60, 2) kind?: string | null;
  @ApiPropertyOptional({ enum: SELLS, isArray: true, nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(SELLS.length)
  @IsIn(SELLS, { each: true })
  sells?: Sells[] | null;
  @Line(300, 10) summary?: string | null;
  @Lines(5000) story?: string | null;
  @Line(120, 2) street?: string | null;
  @HouseNumber() houseNumber?: string | null;
  @Postcode() postcode?: string | null;
  @Line(80, 2) city?: string | null;
  @applyDecorators(Line(60), Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)) district?: string | null;
  @applyDecorators(Line(500), IsOpeningHours()) openingHours?: string | null;
  @Phone() phone?: string | null;
  @Email() email?: string | null;
  @ApiPropertyOptional({ type: [ShopPicture], nullable: true, description: 'the first is the one that lists show' })
  @IsOptional()
  @IsArray()
  @ArrayUnique(({ id }: ShopPicture) => id)
  @ArrayMaxSize(MAX_PICTURES)
  @ValidateNested({ each: true })
  @Type(() => ShopPicture)
  pictures?: ShopPicture[] | null;
}
