import { cellText, plainWord, type Cell } from './cell.js';
import { IMPORT_FIELDS, type ColumnMeaning, type FieldKey } from './import-fields.js';

const BY_WORD = new Map<string, FieldKey>(
  IMPORT_FIELDS.flatMap(({ key, heading, words }) =>
    [heading, key, ...words].map((word) => [plainWord(word), key] as const),
  ).toReversed(),
);
const FIRST_ROWS = 30;

/**
 * The row of the headings, counted from 0, or -1: the one among the first rows in which most cells are words for
 * columns that we know. Programs like to write their name and the date above it.
 */
export function findHeadings(rows: readonly Cell[][]): number {
  let best = { at: -1, score: 1 };
  rows.slice(0, FIRST_ROWS).forEach((row, at) => {
    const score = new Set(row.map((cell) => fieldOf(cellText(cell))).filter(Boolean)).size;
    if (score > best.score) best = { at, score };
  });
  if (best.at >= 0) return best.at;
  // A single known word is enough when nothing else in its row looks like data.
  return rows.slice(0, 5).findIndex((row) => row.some((cell) => fieldOf(cellText(cell))) && !row.some(isNumber));
}

const isNumber = (cell: Cell): boolean =>
  typeof cell === 'number' || /^\s*-?\d+([.,]\d+)*\s*€?\s*$/.test(cellText(cell));

/** What each heading means. A field is given once, to the heading that names it first; attributes by their name. */
export function guessColumns(headings: readonly string[], attributes: ReadonlySet<string>): ColumnMeaning[] {
  const taken = new Set<FieldKey>();
  return headings.map((heading) => {
    const field = fieldOf(heading);
    if (field && !taken.has(field)) {
      taken.add(field);
      return field;
    }
    return attributes.has(plainWord(heading)) ? 'attribute' : null;
  });
}

/** 'VK-Preis (brutto) in €' is looked up whole, then without what stands in brackets, then without its unit. */
function fieldOf(heading: string): FieldKey | undefined {
  const bare = heading.replace(/[([].*?[)\]]/g, ' ');
  const tries = [heading, bare, bare.replace(/\b(in|pro)\b.*$/i, ' '), bare.replace(/(€|\bEUR\b|%)/gi, ' ')];
  for (const text of tries) {
    const found = BY_WORD.get(plainWord(text));
    if (found) return found;
  }
  return undefined;
}
