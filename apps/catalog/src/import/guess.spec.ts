import { expect, test } from '@jest/globals';
import { findHeadings, guessColumns } from './guess-columns.js';
import { guessEncoding } from './guess-encoding.js';
import { IMPORT_FIELDS } from './import-fields.js';
import { plainWord } from './cell.js';

const none = new Set<string>();

test('every field is understood by the heading that our own export gives it', () => {
  const headings = IMPORT_FIELDS.map(({ heading }) => heading);
  expect(guessColumns(headings, none)).toEqual(IMPORT_FIELDS.map(({ key }) => key));
});

test('no word stands for two fields', () => {
  const words = IMPORT_FIELDS.flatMap(({ key, heading, words: more }) =>
    [heading, ...more].map((word) => [plainWord(word), key] as const),
  );
  const owners = new Map<string, Set<string>>();
  for (const [word, key] of words) owners.set(word, (owners.get(word) ?? new Set()).add(key));
  expect([...owners].filter(([, keys]) => keys.size > 1).map(([word]) => word)).toEqual([]);
});

test.each([
  [
    ['Art.-Nr.', 'VK-Preis (brutto) in €', 'Bestand [Stk]'],
    ['sku', 'price', 'onHand'],
  ],
  [
    ['Variant SKU', 'Title', 'Variant Price', 'Variant Inventory Qty'],
    ['sku', 'name', 'price', 'onHand'],
  ],
  [
    ['Preis', 'UVP'],
    ['price', null],
  ],
])('%j are understood', (headings, columns) => {
  expect(guessColumns(headings, none)).toEqual(columns);
});

test('headings are found below what a program writes above them', () => {
  expect(findHeadings([['Kasse 3'], [], ['Nr', 'Name', 'Preis'], ['1', 'Brot', '4,90']])).toBe(2);
  expect(
    findHeadings([
      ['1', 'Brot', '4,90'],
      ['2', 'Semmel', '0,50'],
    ]),
  ).toBe(-1);
});

test('a name of an attribute is one', () => {
  expect(guessColumns(['Name', 'Größe'], new Set([plainWord('Größe')]))).toEqual(['name', 'attribute']);
});

test.each([
  ['utf-8', Buffer.from('Größe;Süß')],
  ['windows-1252', Buffer.from([0x47, 0x72, 0xf6, 0xdf, 0x65])],
  ['utf-16le', Buffer.from('Name;Preis', 'utf16le')],
  ['utf-16be', Buffer.from('Name;Preis', 'utf16le').swap16()],
])('%s is known by its bytes', (encoding, bytes) => {
  expect(guessEncoding(bytes)).toBe(encoding);
});
