import { gtinOf } from '../offer/gtin.js';
import type { OfferType } from '../offer/offer-rules.js';
import type { ContentUnit } from '../offer/unit-price.js';
import { ALLERGENS, type Allergen } from '../duty/duties.js';
import { cellText, plainWord, type Cell } from './cell.js';
import { readNumber, type Decimal } from './read-number.js';

/*
 * Words of files and what they mean. Each reader answers null for what it does not know.
 */

const table = <T>(entries: Record<string, T>) => {
  const known = new Map(Object.entries(entries).flatMap(([words, value]) => words.split('|').map((w) => [w, value])));
  return (cell: Cell | undefined): T | null => (known.get(plainWord(cellText(cell))) as T | undefined) ?? null;
};

export const readYesNo = table<boolean>({
  'ja|j|yes|y|true|wahr|1|x|richtig': true,
  'nein|n|no|false|falsch|0': false,
});

export const readStatus = table<'published' | 'draft' | 'withdrawn'>({
  'veroeffentlicht|published|online|aktiv|active|sichtbar|ja|yes|true|wahr|1|x': 'published',
  'entwurf|draft|inaktiv|inactive': 'draft',
  'zurueckgezogen|heruntergenommen|withdrawn|offline|unsichtbar|archiviert|archived|nein|no|false|falsch|0':
    'withdrawn',
});

export const readOfferType = table<OfferType>({
  'ware|goods|artikel|normal|standard': 'goods',
  'aufbestellung|sonderanfertigung|massanfertigung|madetoorder|anfertigung': 'made_to_order',
  'einzelstueck|unikat|unique': 'unique',
  'wiegeware|gewogen|weighed|nachgewicht': 'weighed',
  'dienstleistung|service|leistung|kurs|termin': 'service',
});

export const readContainer = table<'single_use' | 'reusable' | 'none'>({
  'einweg|singleuse|dpg': 'single_use',
  'mehrweg|reusable': 'reusable',
  'keine|kein|none|ohne': 'none',
});

const UNITS: Record<string, ContentUnit> = {
  g: 'g',
  gr: 'g',
  gramm: 'g',
  kg: 'kg',
  kilo: 'kg',
  kilogramm: 'kg',
  ml: 'ml',
  l: 'l',
  ltr: 'l',
  liter: 'l',
  m: 'm',
  meter: 'm',
  lfm: 'm',
  m2: 'm2',
  qm: 'm2',
  st: 'piece',
  stk: 'piece',
  stck: 'piece',
  stueck: 'piece',
  piece: 'piece',
  pcs: 'piece',
};
/** Measures that we do not keep, and how many of one that we do. */
const SCALED: Record<string, [number, ContentUnit]> = {
  mg: [0.001, 'g'],
  cl: [10, 'ml'],
  dl: [100, 'ml'],
  cm: [0.01, 'm'],
};

/** '500 g', '0,75l', '6 x 0,33 l', or a number whose unit stands in the next column. */
export function readContent(
  cell: Cell | undefined,
  unit: Cell | undefined,
  decimal: Decimal,
): { amount: number; unit: ContentUnit } | null {
  const found = /^(?:(\d+)\s*[x×*]\s*)?([\d.,]+)\s*([\p{L}²]+\d?)?\.?$/u.exec(cellText(cell));
  if (!found) return null;
  const [, times, number, word] = found;
  const amount = typeof cell === 'number' ? cell : readNumber(number!, decimal);
  const measure = measureOf(word ?? cellText(unit));
  if (amount === null || amount <= 0 || !measure) return null;
  return { amount: Number((amount * Number(times ?? 1) * measure[0]).toFixed(3)), unit: measure[1] };
}

function measureOf(word: string): [number, ContentUnit] | null {
  const plain = plainWord(word.replace('²', '2'));
  const unit = UNITS[plain];
  return unit ? [1, unit] : (SCALED[plain] ?? null);
}

const ALLERGEN_WORDS: Record<Allergen, string> = {
  gluten: 'gluten|glutenhaltigesgetreide|weizen|roggen|gerste|hafer|dinkel',
  crustaceans: 'crustaceans|krebstiere|krebse|garnelen',
  eggs: 'eggs|egg|ei|eier',
  fish: 'fish|fisch|fische',
  peanuts: 'peanuts|erdnuss|erdnuesse',
  soy: 'soy|soja|sojabohnen',
  milk: 'milk|milch|laktose|lactose',
  nuts: 'nuts|nuesse|schalenfruechte|mandeln|haselnuesse|walnuesse|cashewnuesse|pistazien',
  celery: 'celery|sellerie',
  mustard: 'mustard|senf',
  sesame: 'sesame|sesam|sesamsamen',
  sulphites: 'sulphites|sulfite|schwefeldioxid|schwefeldioxidundsulfite',
  lupin: 'lupin|lupine|lupinen',
  molluscs: 'molluscs|weichtiere|muscheln',
};
const BY_ALLERGEN_WORD = new Map(
  ALLERGENS.flatMap((allergen) => ALLERGEN_WORDS[allergen].split('|').map((word) => [word, allergen] as const)),
);
const NO_ALLERGENS = new Set(['keine', 'kein', 'none', 'ohne']);

/** The allergens of a list; null when one of its words is none that the law knows. */
export function readAllergens(cell: Cell | undefined): Allergen[] | null {
  const words = cellText(cell)
    .split(/[,;/|]|\bund\b/)
    .map(plainWord)
    .filter(Boolean);
  if (words.length === 1 && NO_ALLERGENS.has(words[0]!)) return [];
  const found = words.map((word) => BY_ALLERGEN_WORD.get(word));
  return found.includes(undefined) ? null : [...new Set(found as Allergen[])];
}

/** The article number in its one form. Zeros that a spreadsheet took from its front are put back. */
export function readGtin(cell: Cell | undefined): string | null {
  const digits = cellText(cell).replace(/[\s\-']/g, '');
  if (!/^\d{6,14}$/.test(digits)) return null;
  return gtinOf(digits) ?? gtinOf(digits.padStart(8, '0')) ?? gtinOf(digits.padStart(13, '0'));
}

/** What Excel makes of an article number in a narrow column: '4,00638E+12'. The digits are lost. */
export const isSpoiledGtin = (cell: Cell | undefined): boolean => /^\d[.,]\d+E\+?\d+$/i.test(cellText(cell));

/** 19, '7 %' and 0.07 are VAT rates; null for what is none. */
export function readVat(cell: Cell | undefined, decimal: Decimal): 19 | 7 | 0 | null {
  const text = typeof cell === 'string' ? cell.replace('%', '') : cell;
  const number = readNumber(text, decimal);
  if (number === null) return null;
  const percent = number > 0 && number < 1 ? Math.round(number * 100) : number;
  return percent === 19 || percent === 7 || percent === 0 ? percent : null;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Text of what shop systems export as HTML; anything else as it is. */
export function readText(cell: Cell | undefined): string {
  const text = cellText(cell);
  if (!/<\/?(p|br|b|strong|ul|li|div|span|em|h\d)\b[^>]*>/i.test(text)) return text;
  return text
    .replace(/<(br|\/p|\/li|\/div|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
