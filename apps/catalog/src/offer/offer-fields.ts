import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

/*
 * Text fields of what merchants write about their goods: trimmed, in one Unicode form, without control characters,
 * which PostgreSQL refuses or a page would trip over.
 */

const tidy = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : value;

const plain = (pattern: RegExp): PropertyDecorator => Matches(pattern, { message: '$property must be plain text' });

/** One line of text of `min` to `max` characters. */
export const Line = (max: number, min = 1): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => tidy(value)),
    IsString(),
    Length(min, max),
    plain(/^[^\p{Cc}\p{Cs}]*$/u),
  );

/** Several lines of text of up to `max` characters. */
export const Lines = (max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => tidy(value)),
    IsString(),
    Length(0, max),
    plain(/^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u),
  );

/** One line of text that may be missing; an emptied field counts as missing. */
export const MaybeLine = (max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => (tidy(value) === '' ? null : value)),
    IsOptional(),
    Line(max),
  );

/** Several lines of text that may be missing; an emptied field counts as missing. */
export const MaybeLines = (max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => (tidy(value) === '' ? null : value)),
    IsOptional(),
    Lines(max),
  );

/** One object of a class. A list in its place would pass the nested check alone. */
export const Part = (type: () => new () => object): PropertyDecorator =>
  applyDecorators(IsObject(), ValidateNested(), Type(type));

/** A list of objects of a class. */
export const Parts = (type: () => new () => object, most: number): PropertyDecorator =>
  applyDecorators(IsArray(), ArrayMaxSize(most), IsObject({ each: true }), ValidateNested({ each: true }), Type(type));
