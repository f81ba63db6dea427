import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { invalid } from '../errors/domain-error.js';

/** How a list is paged: by an opaque cursor that stays right while rows come and go. */
export class Paging {
  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 24 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 24;
}

/** The sort values of the last row shown, as an opaque text. */
export function cursorOf(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values in a cursor; invalid `request.invalid` when it is none of ours. */
export function readCursor(cursor: string | undefined, length: number): (string | number)[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => ['string', 'number'].includes(typeof value))
    ) {
      return values as (string | number)[];
    }
  } catch {
    // Falls through to the refusal.
  }
  throw invalid('request.invalid', 'cursor: not a cursor of this list', [
    { path: 'cursor', code: 'cursor', message: 'not a cursor of this list' },
  ]);
}

/** One page of rows that were asked for with `limit + 1`. */
export function page<Row, Item>(rows: Row[], limit: number, item: (row: Row) => Item, cursor: (row: Row) => string) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last ? cursor(last) : null };
}
