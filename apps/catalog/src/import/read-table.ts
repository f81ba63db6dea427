import { read } from 'hucre';
import { detectDelimiter, streamCsvRows } from 'hucre/csv';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { decode } from './guess-encoding.js';
import { SEPARATORS, type Separator } from './import-settings.js';
import { checkUnpackedSize } from './sheet-size.js';
import { TableError, tidyCells, type TableFacts, type TableRequest, type TableRow } from './table.js';

export interface Table extends TableFacts {
  rows: Iterable<TableRow> | AsyncIterable<TableRow>;
}

/** Opens a file; its rows come one by one. Throws `TableError` for what is no table. */
export async function readTable(request: TableRequest): Promise<Table> {
  try {
    return request.kind === 'text' ? readText(request) : await readSheet(request);
  } catch (error) {
    throw tableError(error);
  }
}

/** What hucre says when a file is not what it should be. */
export function tableError(error: unknown): TableError {
  if (error instanceof TableError) return error;
  const { name } = error as Error;
  return new TableError(name === 'EncryptedFileError' || name === 'DecryptionError' ? 'encrypted' : 'unreadable');
}

function readText({ bytes, encoding, separator }: TableRequest): Table {
  const text = decode(bytes, encoding ?? 'utf-8');
  const used = separator ?? separatorOf(text);
  const rows = streamCsvRows(text, { delimiter: used, unescapeFormulae: true });
  return { sheets: [], sheet: null, separator: used, rows: numbered(rows) };
}

/** Excel may say it in a first line of its own: `sep=;`. */
function separatorOf(text: string): Separator {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  const found = said ?? detectDelimiter(text.slice(0, 20_000));
  return SEPARATORS.find((one) => one === found) ?? ';';
}

function* numbered(rows: Iterable<readonly unknown[]>): Generator<TableRow> {
  let number = 0;
  for (const row of rows) {
    number += 1;
    yield { number, cells: tidyCells(row) };
  }
}

async function readSheet({ bytes, sheet }: TableRequest): Promise<Table> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) checkUnpackedSize(bytes);
  const sheets: string[] = [];
  if (isZip) {
    const visible = (info: { name: string; hidden?: boolean; veryHidden?: boolean }) => {
      if (!info.hidden && !info.veryHidden) sheets.push(info.name);
      return false;
    };
    await readXlsx(bytes, { sheets: visible }).catch(() => undefined);
  }
  if (sheets.length === 0) return readOther(bytes, sheet);
  const chosen = sheets.find((name) => name === sheet) ?? sheets[0]!;
  return { sheets, sheet: chosen, separator: null, rows: sheetRows(bytes, chosen) };
}

async function* sheetRows(bytes: Uint8Array, sheet: string): AsyncGenerator<TableRow> {
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    yield { number: row.index + 1, cells: tidyCells(row.values) };
  }
}

/** Old Excel, OpenDocument: read whole. */
async function readOther(bytes: Uint8Array, sheet: string | null): Promise<Table> {
  const book = await read(bytes);
  const sheets = book.sheets.map(({ name }) => name);
  const chosen = book.sheets.find(({ name }) => name === sheet) ?? book.sheets[0];
  if (!chosen) throw new TableError('empty');
  return { sheets, sheet: chosen.name, separator: null, rows: numbered(chosen.rows) };
}
