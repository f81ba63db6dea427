import type { Cell } from './cell.js';
import type { Encoding, FileKind, Separator } from './import-settings.js';

export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 80;
const LONGEST_CELL = 6_000;
/** Rows that are handed on at once. */
export const AT_ONCE = 1_000;

/** What is read of which file. */
export interface TableRequest {
  bytes: Uint8Array;
  kind: FileKind;
  /** Of a text file. */
  encoding: Encoding | null;
  separator: Separator | null;
  /** Of a spreadsheet; the first one that can be seen when null. */
  sheet: string | null;
}

/** What is known of a table before its first row. */
export interface TableFacts {
  sheets: string[];
  sheet: string | null;
  separator: Separator | null;
}

/** A row as it stands in the file: `number` counts as people count, empty rows included. */
export interface TableRow {
  number: number;
  cells: Cell[];
}

export type TableFault = 'too_many_rows' | 'too_wide' | 'encrypted' | 'unreadable' | 'too_large' | 'empty';

/** A file that is none of those that can be read, or more than can be. */
export class TableError extends Error {
  constructor(readonly fault: TableFault) {
    super(`the table cannot be read: ${fault}`);
  }
}

/** Cells as they are kept: short, without trailing empty ones, dates as text. */
export function tidyCells(values: readonly unknown[]): Cell[] {
  const cells = values.map(tidyCell);
  let length = cells.length;
  while (length > 0 && (cells[length - 1] === null || cells[length - 1] === '')) length -= 1;
  if (length > MOST_COLUMNS) throw new TableError('too_wide');
  return cells.slice(0, length);
}

function tidyCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = typeof value === 'string' ? value : textOf(value);
  return text.replace(/[\p{Cs}\0]/gu, '').slice(0, LONGEST_CELL);
}

/** Formulas are worth what they came out as; rich text is its words. */
function textOf(value: unknown): string {
  const inner = value as { text?: unknown; result?: unknown; richText?: { text: string }[] };
  if (Array.isArray(inner.richText)) return inner.richText.map(({ text }) => text).join('');
  return String(inner.text ?? inner.result ?? '');
}
