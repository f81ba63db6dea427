/** Units as people write them, what they are counted in here, and how many of that they are. */
const UNITS: Record<string, [unit: string, factor: number]> = {
  g: ['g', 1],
  gr: ['g', 1],
  gramm: ['g', 1],
  kg: ['g', 1000],
  kilo: ['g', 1000],
  kilogramm: ['g', 1000],
  pfund: ['g', 500],
  ml: ['ml', 1],
  cl: ['ml', 10],
  l: ['ml', 1000],
  liter: ['ml', 1000],
  ltr: ['ml', 1000],
  mm: ['mm', 1],
  cm: ['mm', 10],
  zentimeter: ['mm', 10],
  m: ['mm', 1000],
  meter: ['mm', 1000],
  zoll: ['zoll', 1],
  '"': ['zoll', 1],
  '″': ['zoll', 1],
  watt: ['w', 1],
  w: ['w', 1],
  dpt: ['dpt', 1],
  piece: ['stuck', 1],
  stuck: ['stuck', 1],
  stk: ['stuck', 1],
  m2: ['m2', 1],
};
const NAMES = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = String.raw`\d{1,7}(?:[.,]\d{1,3})?`;
const SIZE = /(?<![\p{L}\d])(?:grosse|groesse|gr\.?)\s*(\d{1,3}(?:[.,]5)?)(?![\d.,]|\s*(?:g|kg)\b)/gu;
const TIMES = new RegExp(String.raw`(${NUMBER})\s*(?:x|×|mal)\s*(${NUMBER})(?:\s*(?:cm|mm|m)(?![\p{L}]))?`, 'gu');
const MEASURE = new RegExp(String.raw`(?<![\p{L}\d.,])(${NUMBER})\s*(${NAMES})(?![\p{L}\d])`, 'gu');
const PLAIN = new RegExp(String.raw`(?<![\p{L}\d.,])[+]?(${NUMBER})(?![\p{L}\d])`, 'gu');

/** 1,50 as 1.5; 1.000 and 1000 are a thousand. */
export function plainNumber(text: string): string {
  const value = /^\d{1,3}\.\d{3}$/.test(text) ? Number(text.replace('.', '')) : Number(text.replace(',', '.'));
  return String(value);
}

/** A measure in one spelling: 0,5 l and 500 ml are "500ml". Null for a unit that nobody knows. */
export function measureWord(amount: number | string, unit: string): string | null {
  const known = UNITS[unit.toLowerCase()];
  if (!known) return null;
  const value = Number(typeof amount === 'string' ? plainNumber(amount) : amount) * known[1];
  return `${Math.round(value * 100) / 100}${known[0]}`.replace('.', 'p');
}

/**
 * Numbers with units, sizes and dimensions in a folded text, each as a word of its own: "Größe 38" is "gr38", "4 × 40"
 * is "4x40". What a number means with its unit may also be looked for without it, hence the second word of a pair.
 */
export function spellMeasures(text: string): string {
  return text
    .replace(SIZE, (_, size: string) => ` gr${numberWord(size)} `)
    .replace(TIMES, (_, a: string, b: string) => ` ${numberWord(a)}x${numberWord(b)} `)
    .replace(MEASURE, (whole, amount: string, unit: string) => ` ${measureWord(amount, unit) ?? whole} `)
    .replace(PLAIN, (_, amount: string) => ` ${numberWord(amount)} `);
}

const numberWord = (text: string): string => plainNumber(text).replace('.', 'p');
