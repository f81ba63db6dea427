import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { MaybeLine } from '../offer/offer-fields.js';
import type { Registrations } from './gate-offer.js';

const tidy = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[\s.-]/g, '').toUpperCase() || null : value;

/** `WEEE-Reg.-Nr. DE 12345678; DE 87654321` as `DE12345678, DE87654321`. */
const tidyWeee = (value: unknown): unknown =>
  typeof value === 'string'
    ? (value.toUpperCase().match(/DE\s?\d{8}(?!\d)/g) ?? []).join(', ').replace(/ (?=\d)/g, '') || value
    : value;

/** What a trader has registered, or why they need not. What is left out is not there. */
export class RegistrationsInput implements Registrations {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'DE1234567890123',
    description: 'LUCID, § 13 VerpackDG',
  })
  @Transform(({ value }) => tidy(value))
  @IsOptional()
  @Matches(/^DE\d{13}$/, { message: 'lucid must be DE and 13 digits' })
  lucid?: string | null;
  @ApiPropertyOptional({ type: Boolean, nullable: true, description: 'Fills nothing into packaging' })
  @IsOptional()
  @IsBoolean()
  noPackaging?: boolean | null;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'DE12345678', description: '§ 6 ElektroG' })
  @Transform(({ value }) => (value === '' ? null : tidyWeee(value)))
  @IsOptional()
  @Matches(/^DE\d{8}(, DE\d{8}){0,4}$/, { message: 'weee must be DE and 8 digits, several with commas between' })
  weee?: string | null;
  @ApiPropertyOptional({ type: Boolean, nullable: true, description: 'Sells only devices whose makers are registered' })
  @IsOptional()
  @IsBoolean()
  noOwnDevices?: boolean | null;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 160,
    description: 'The authority, Art. 6 VO (EG) 852/2004',
  })
  @MaybeLine(160)
  food?: string | null;
}
