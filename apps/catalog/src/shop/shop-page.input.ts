import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Line, Lines, MaybeLine, Part, Parts } from '../offer/offer-fields.js';

const MOST_CLOSURES = 30;
const MOST_SERVICES = 24;
const MOST_WORDS = 40;
const MOST_SHOP_PICTURES = 12;

const Day = () => applyDecorators(IsISO8601({ strict: true }), Matches(/^\d{4}-\d{2}-\d{2}$/));

export class ClosureInput {
  @ApiProperty({ example: '2026-12-24', description: 'First day' }) @Day() from!: string;
  @ApiProperty({ example: '2026-12-31', description: 'Last day' }) @Day() to!: string;
  @ApiProperty({ maxLength: 120 }) @Line(120) reason!: string;
}

export class ShopServiceInput {
  @ApiProperty({ maxLength: 80 }) @Line(80) name!: string;
  @ApiProperty({ maxLength: 300 }) @Lines(300) text: string = '';
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 40, example: 'ab 25 €' })
  @MaybeLine(40)
  price?: string | null;
}

export class ShopPictureInput {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id!: string;
  @ApiProperty({ maxLength: 300 }) @Line(300, 0) alt!: string;
}

export class PlaceInput {
  @ApiProperty() @IsNumber() @Min(-90) @Max(90) lat!: number;
  @ApiProperty() @IsNumber() @Min(-180) @Max(180) lon!: number;
}

/** What a shop says of itself. What is left out stays as it is. */
export class ShopPageFields {
  @ApiPropertyOptional({ minLength: 10, maxLength: 300 })
  @IsOptional()
  @Line(300, 10)
  summary?: string;
  @ApiPropertyOptional({ maxLength: 5000 }) @IsOptional() @Lines(5000) story?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^\+?[0-9 ()/-]{5,30}$/) phone?: string;
  @ApiPropertyOptional() @IsOptional() @IsEmail() @MaxLength(120) email?: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'https only' })
  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(200)
  website?: string | null;
  @ApiPropertyOptional({ description: 'OSM opening_hours syntax', maxLength: 500 })
  @IsOptional()
  @Line(500, 0)
  openingHours?: string;
  @ApiPropertyOptional({ type: [ClosureInput] })
  @IsOptional()
  @Parts(() => ClosureInput, MOST_CLOSURES)
  closures?: ClosureInput[];
  @ApiPropertyOptional() @IsOptional() @IsBoolean() stepFree?: boolean;
  @ApiPropertyOptional({ maxLength: 300 }) @IsOptional() @Lines(300) accessNote?: string;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 80 }) @MaybeLine(80) tramStop?: string | null;
  @ApiPropertyOptional({ maxLength: 500 }) @IsOptional() @Lines(500) pickupNote?: string;
  @ApiPropertyOptional({ type: [ShopServiceInput] })
  @IsOptional()
  @Parts(() => ShopServiceInput, MOST_SERVICES)
  services?: ShopServiceInput[];
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_WORDS)
  @IsString({ each: true })
  @Length(2, 60, { each: true })
  @Matches(/^[^\p{Cc}\p{Cs}]*$/u, { each: true })
  assortment?: string[];
  @ApiPropertyOptional({ type: [ShopPictureInput], description: 'The first is the one that lists show' })
  @IsOptional()
  @ArrayUnique(({ id }: ShopPictureInput) => id)
  @Parts(() => ShopPictureInput, MOST_SHOP_PICTURES)
  images?: ShopPictureInput[];
  @ApiPropertyOptional({ type: PlaceInput, description: 'Where its pin stands' })
  @IsOptional()
  @Part(() => PlaceInput)
  position?: PlaceInput;
}

export class ShopPageChange extends ShopPageFields {
  @ApiProperty({ minimum: 1, description: 'The version that was read' }) @IsInt() @Min(1) version!: number;
}
