import type { HistoryItem } from '#contracts/history';

const COLUMNS = [
  'number',
  'at',
  'what',
  'subject',
  'subjectId',
  'subjectName',
  'merchantId',
  'byId',
  'byName',
  'note',
  'previous',
  'hash',
] as const satisfies (keyof HistoryItem)[];

/** Spreadsheets run what begins like a formula: a quote before it makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** As CSV by RFC 4180, with a byte order mark so that spreadsheets read umlauts. */
export async function* csvLines(items: AsyncIterable<HistoryItem>): AsyncGenerator<string> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`;
  for await (const item of items) yield `${COLUMNS.map((column) => cell(item[column])).join(',')}\r\n`;
}

/** One JSON object on each line, with nothing left out or changed: hashes can be checked again elsewhere. */
export async function* jsonLines(items: AsyncIterable<HistoryItem>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}
