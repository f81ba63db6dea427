import { ApiPropertyOptional, ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';
import { Line, MaybeLine, Part, MaybeLines } from '../offer/offer-fields.js';
import {
  ALLERGENS,
  ENERGY_CLASSES,
  NUTRITION_EXEMPTIONS,
  UNIT_PRICE_EXEMPTIONS,
  type Allergen,
  type Duties,
  type EnergyClass,
  type FoodFacts,
  type Nutrition,
  type NutritionExemption,
  type Party,
  type UnitPriceExemption,
} from './duties.js';

const amount = { maxDecimalPlaces: 2, allowInfinity: false, allowNaN: false };
const SPECTRA = ['A-G', 'A-F', 'A-E', 'A-D'] as const;
const CONTAINERS = ['single_use', 'reusable', 'none'] as const;
const RELEASES = [0, 6, 12, 16, 18] as const;

export class PartyInput implements Party {
  @ApiProperty({ maxLength: 150 }) @Line(150) name!: string;
  @ApiProperty({ maxLength: 300 }) @Line(300) address!: string;
  @ApiProperty({ maxLength: 200, description: 'E-mail address or web page' }) @Line(200) contact!: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Two letters; needed outside the Union' })
  @MaybeLine(2)
  @Matches(/^[A-Z]{2}$/)
  country?: string | null;
}

/** Grams per 100 g or 100 ml, and energy. */
export class NutritionInput implements Nutrition {
  @ApiProperty({ enum: ['100 g', '100 ml'] }) @IsIn(['100 g', '100 ml']) per!: Nutrition['per'];
  @ApiProperty() @IsNumber(amount) @Min(0) @Max(4000) energyKj!: number;
  @ApiProperty() @IsNumber(amount) @Min(0) @Max(1000) energyKcal!: number;
  @ApiProperty() @IsNumber(amount) @Min(0) @Max(100) fat!: number;
  @ApiProperty() @IsNumber(amount) @Min(0) @Max(100) saturates!: number;
  @ApiProperty() @IsNumber(amount) @Min(0) @Max(100) carbohydrate!: number;
  @ApiProperty() @IsNumber(amount) @Min(0) @Max(100) sugars!: number;
  @ApiProperty() @IsNumber(amount) @Min(0) @Max(100) protein!: number;
  @ApiProperty() @IsNumber(amount) @Min(0) @Max(100) salt!: number;
}

export class FoodInput implements FoodFacts {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 150 }) @MaybeLine(150) legalName?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 3000 }) @MaybeLines(3000) ingredients?: string | null;
  @ApiPropertyOptional({ enum: ALLERGENS, isArray: true, nullable: true, description: 'Empty: it contains none' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(ALLERGENS, { each: true })
  allergens?: Allergen[] | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 80 }) @MaybeLine(80) netQuantity?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 300 }) @MaybeLine(300) storage?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 150 }) @MaybeLine(150) origin?: string | null;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Percent by volume' })
  @IsOptional()
  @IsNumber(amount)
  @Min(0)
  @Max(96)
  alcoholPercent?: number | null;
  @ApiPropertyOptional({ type: NutritionInput, nullable: true })
  @IsOptional()
  @Part(() => NutritionInput)
  nutrition?: NutritionInput | null;
  @ApiPropertyOptional({ enum: NUTRITION_EXEMPTIONS, nullable: true })
  @IsOptional()
  @IsIn(NUTRITION_EXEMPTIONS)
  nutritionExempt?: NutritionExemption | null;
  @ApiPropertyOptional({ type: PartyInput, nullable: true, description: 'The food business operator' })
  @IsOptional()
  @Part(() => PartyInput)
  operator?: PartyInput | null;
}

export class EnergyInput {
  @ApiProperty({ enum: ENERGY_CLASSES }) @IsIn(ENERGY_CLASSES) class!: EnergyClass;
  @ApiProperty({ enum: SPECTRA, description: 'The scale the class is on' })
  @IsIn(SPECTRA)
  spectrum!: (typeof SPECTRA)[number];
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 20 }) @MaybeLine(20) eprelId?: string | null;
}

/** What the law wants to be said about an offer. In a change, what is left out stays and null takes it away. */
export class DutiesInput implements Duties {
  @ApiPropertyOptional({ type: PartyInput, nullable: true })
  @IsOptional()
  @Part(() => PartyInput)
  manufacturer?: PartyInput | null;
  @ApiPropertyOptional({ type: PartyInput, nullable: true, description: 'For a manufacturer outside the Union' })
  @IsOptional()
  @Part(() => PartyInput)
  euResponsible?: PartyInput | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 2000 })
  @MaybeLines(2000)
  safetyWarnings?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 120 }) @MaybeLine(120) model?: string | null;
  @ApiPropertyOptional({ type: FoodInput, nullable: true })
  @IsOptional()
  @Part(() => FoodInput)
  food?: FoodInput | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 300 }) @MaybeLine(300) fibres?: string | null;
  @ApiPropertyOptional({ type: EnergyInput, nullable: true })
  @IsOptional()
  @Part(() => EnergyInput)
  energy?: EnergyInput | null;
  @ApiPropertyOptional({ type: Boolean, nullable: true, description: 'No energy label exists for such a device' })
  @IsOptional()
  @IsBoolean()
  energyExempt?: boolean | null;
  @ApiPropertyOptional({ type: Boolean, nullable: true }) @IsOptional() @IsBoolean() antique?: boolean | null;
  @ApiPropertyOptional({ enum: CONTAINERS, nullable: true, description: 'Drinks: § 31 VerpackG' })
  @IsOptional()
  @IsIn(CONTAINERS)
  container?: (typeof CONTAINERS)[number] | null;
  @ApiPropertyOptional({ type: Boolean, nullable: true }) @IsOptional() @IsBoolean() batteryIncluded?: boolean | null;
  @ApiPropertyOptional({ enum: RELEASES, nullable: true })
  @IsOptional()
  @IsIn(RELEASES)
  fsk?: (typeof RELEASES)[number] | null;
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 30 }) @MaybeLine(30) organicControl?: string | null;
  @ApiPropertyOptional({ enum: UNIT_PRICE_EXEMPTIONS, nullable: true })
  @IsOptional()
  @IsIn(UNIT_PRICE_EXEMPTIONS)
  unitPriceExempt?: UnitPriceExemption | null;
  @ApiPropertyOptional({ enum: ['standard', 'margin'], nullable: true, description: 'margin: § 25a UStG' })
  @IsOptional()
  @IsIn(['standard', 'margin'])
  taxScheme?: 'standard' | 'margin' | null;
}
