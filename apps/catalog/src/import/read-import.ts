import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { CategoryEntity } from '../category/category.entity.js';
import { Categories } from './categories.js';
import { cellText, type Cell } from './cell.js';
import { findHeadings, guessColumns } from './guess-columns.js';
import { guessEncoding } from './guess-encoding.js';
import { importUnreadable } from './import.errors.js';
import type { ColumnMeaning } from './import-fields.js';
import type { FileKind, ImportSettings } from './import-settings.js';
import { readApart } from './read-apart.js';
import { guessDecimal } from './read-number.js';
import { TableError, type TableRow } from './table.js';

const WINDOW = 40;
const ZIP = 0x504b;
const OLD_EXCEL = 0xd0cf;

/** Reads a file into the rows of an import, and guesses what nobody has said about it yet. */
@Injectable()
export class ReadImport {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Writes the rows, in place of those that are there; answers the settings with what was guessed. */
  async read(
    id: string,
    bytes: Buffer,
    said: Partial<ImportSettings>,
  ): Promise<{ settings: ImportSettings; rows: number }> {
    const kind = kindOf(bytes);
    const encoding = kind === 'text' ? (said.encoding ?? guessEncoding(bytes)) : null;
    const first: TableRow[] = [];
    await this.database.rows(`delete from catalog.import_rows where import_id = $1`, [id]);
    try {
      const facts = await readApart(
        { bytes, kind, encoding, separator: said.separator ?? null, sheet: said.sheet ?? null },
        async (rows) => {
          first.push(...rows.slice(0, Math.max(0, WINDOW - first.length)));
          await this.insert(id, rows);
        },
      );
      const headerAt = this.headerOf(first, said);
      const rows = await this.dropAbove(id, headerAt);
      if (rows === 0) throw new TableError('empty');
      const guessed = await this.guess(first, headerAt, said);
      return { settings: { ...guessed, kind, encoding, ...facts }, rows };
    } catch (error) {
      throw error instanceof TableError ? importUnreadable(error.fault) : error;
    }
  }

  private async insert(id: string, rows: readonly TableRow[]): Promise<void> {
    await this.database.rows(
      `insert into catalog.import_rows (import_id, number, cells, unit)
       select $1::uuid, number, cells, number from jsonb_to_recordset($2::jsonb) as r(number int, cells jsonb)`,
      [id, JSON.stringify(rows)],
    );
  }

  private headerOf(first: readonly TableRow[], { headerRow }: Partial<ImportSettings>): number {
    if (headerRow !== undefined) return headerRow;
    const at = findHeadings(first.map(({ cells }) => cells));
    return at < 0 ? 0 : first[at]!.number;
  }

  /** Headings and what stands above them are no goods. */
  private async dropAbove(id: string, headerRow: number): Promise<number> {
    const [left] = await this.database.rows<{ rows: number }>(
      `with gone as (delete from catalog.import_rows where import_id = $1 and number <= $2)
       select count(*)::int as rows from catalog.import_rows where import_id = $1 and number > $2`,
      [id, headerRow],
    );
    return left!.rows;
  }

  private async guess(
    first: readonly TableRow[],
    headerRow: number,
    said: Partial<ImportSettings>,
  ): Promise<Omit<ImportSettings, 'kind' | 'encoding' | 'separator' | 'sheet' | 'sheets'>> {
    const head = first.find(({ number }) => number === headerRow)?.cells ?? [];
    const body = first.filter(({ number }) => number > headerRow).map(({ cells }) => cells);
    const width = Math.max(head.length, ...body.map((cells) => cells.length));
    const headings = Array.from({ length: width }, (_, at) => cellText(head[at]).slice(0, 100));
    const columns = guessColumns(headings, await this.attributeNames());
    return {
      headerRow,
      headings,
      columns,
      decimal: said.decimal ?? guessDecimal(pricesOf(body, columns)),
      category: said.category ?? null,
      status: said.status ?? 'published',
      categories: said.categories ?? {},
    };
  }

  private async attributeNames(): Promise<Set<string>> {
    return new Categories(
      await this.database.rows<CategoryEntity>(`select * from catalog.categories`),
    ).attributeNames();
  }
}

/** By the bytes, whatever the name says. */
function kindOf(bytes: Buffer): FileKind {
  const start = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  return start === ZIP || start === OLD_EXCEL ? 'sheet' : 'text';
}

const pricesOf = (rows: readonly Cell[][], columns: readonly ColumnMeaning[]): Cell[] =>
  rows.flatMap((cells) => cells.filter((_, at) => columns[at] === 'price' || columns[at] === 'deposit'));
