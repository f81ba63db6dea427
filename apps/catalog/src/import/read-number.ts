import { cellText, type Cell } from './cell.js';

export type Decimal = ',' | '.';

const CURRENCY = /(€|eur(o)?|usd|\$|chf)/gi;
const WHOLE_EUROS = /[,.]-+$/;

/** A number that somebody typed, or null: '1.234,50 €', '12.5', "1'000", '4,-'. Numbers of a spreadsheet as they are. */
export function readNumber(cell: Cell | undefined, decimal: Decimal): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = cellText(cell)
    .replace(CURRENCY, '')
    .replace(WHOLE_EUROS, '')
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^ab(?=\d)/i, '');
  const plain = decimal === ',' ? germanNumber(text) : englishNumber(text);
  return plain === null ? null : Number(plain);
}

/** Points group thousands; a single one that cannot is taken for what it must be: '12.5' is twelve and a half. */
function germanNumber(text: string): string | null {
  if (/^-?\d*,\d+$|^-?\d+$/.test(text)) return text.replace(',', '.');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return /^-?\d+\.(\d{1,2}|\d{4,})$/.test(text) ? text : null;
}

function englishNumber(text: string): string | null {
  if (/^-?\d*\.\d+$|^-?\d+$/.test(text)) return text;
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  return /^-?\d+,(\d{1,2}|\d{4,})$/.test(text) ? text.replace(',', '.') : null;
}

/** Cents of a price in euros, or null. Rounded half up, as a spreadsheet shows it. */
export function readCents(cell: Cell | undefined, decimal: Decimal): number | null {
  const euros = readNumber(cell, decimal);
  return euros === null ? null : Math.round(Number((euros * 100).toFixed(4)));
}

/** What separates cents in these texts. Numbers with both signs say it, else those with one or two digits behind one. */
export function guessDecimal(cells: readonly Cell[]): Decimal {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const text = cell.replace(CURRENCY, '').trim();
    if (/,\d{1,2}$/.test(text)) commas += 1;
    if (/\.\d{1,2}$/.test(text)) points += 1;
  }
  return points > commas ? '.' : ',';
}
