/** A cell as a file gave it: spreadsheets know numbers and yes or no, plain files only text. Dates are ISO text. */
export type Cell = string | number | boolean | null;

/** A cell as text, as somebody would type it. Numbers have a point: only `readNumber` reads them by themselves. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return typeof cell === 'number' ? plainNumber(cell) : cell.trim();
}

/** 4006381333931 and never 4.006e12: article numbers are numbers to a spreadsheet. */
const plainNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e18 ? BigInt(value).toString() : String(value);

/** What two spellings of a heading or of a category have in common: letters and digits, umlauts spelled out. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '');
}
