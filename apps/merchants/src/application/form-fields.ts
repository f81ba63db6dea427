import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsPhoneNumber, IsString, Length, Matches } from 'class-validator';

/*
 * The kinds of fields of an application's form. A field may be left out (unchanged) or null or empty (not filled in
 * yet); what is filled in must be plausible, because a wrong IBAN is found today or by a bounced payout.
 */

const tidy = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();

/** Trims, and turns emptiness into null, so that there is one way to say "not filled in yet". */
export const Tidied = (then: (text: string) => string = (text) => text): PropertyDecorator =>
  Transform(({ value }) => (typeof value === 'string' ? (tidy(value) === '' ? null : then(tidy(value))) : value));

export const ONE_LINE = /^[^\p{Cc}]*$/u;
const SEVERAL_LINES = /^[^\p{Cc}\n]*(\n[^\p{Cc}\n]*)*$/u;

/** One line of text of `min` to `max` characters. */
export const Line = (max: number, min = 1): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, nullable: true, minLength: min, maxLength: max }),
    Tidied(),
    IsOptional(),
    IsString(),
    Length(min, max),
    Matches(ONE_LINE, { message: '$property must be one line of text' }),
  );

/** Several lines of text. */
export const Lines = (max: number): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, nullable: true, maxLength: max }),
    Tidied((text) => text.replace(/\r/g, '')),
    IsOptional(),
    IsString(),
    Length(1, max),
    Matches(SEVERAL_LINES, { message: '$property must be plain text' }),
  );

export const Choice = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ enum: [...values], nullable: true }), Tidied(), IsOptional(), IsIn(values));

export const Flag = (): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ type: Boolean, nullable: true }), IsOptional(), IsBoolean());

export const Postcode = (): PropertyDecorator =>
  applyDecorators(Line(5), Matches(/^(?!00)\d{5}$/, { message: '$property must be a German postcode of five digits' }));

export const HouseNumber = (): PropertyDecorator =>
  applyDecorators(Line(16), Matches(/\d/, { message: '$property must have a number in it' }));

export const Email = (): PropertyDecorator => applyDecorators(Line(254), IsEmail());

export const Phone = (): PropertyDecorator => applyDecorators(Line(30), IsPhoneNumber('DE'));
