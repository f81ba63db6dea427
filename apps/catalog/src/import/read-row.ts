import type { AttributeInput } from '../offer/offer-input.js';
import { cellText, type Cell } from './cell.js';
import type { FieldKey } from './import-fields.js';
import type { ImportSettings } from './import-settings.js';
import { readCents, readNumber } from './read-number.js';
import type { RowCode, RowMessage } from './row-message.js';
import {
  isSpoiledGtin,
  readAllergens,
  readContainer,
  readContent,
  readGtin,
  readOfferType,
  readStatus,
  readText,
  readVat,
  readYesNo,
} from './read-words.js';

export interface RawRow {
  number: number;
  unit: number;
  twin: number | null;
  cells: Cell[];
}

/** Numbers are read, words are what they mean; a field that is missing here was empty or not in the file. */
export type Values = { [K in FieldKey]?: ValueOf<K> };
type ValueOf<K extends FieldKey> = K extends 'price' | 'deposit' | 'onHand' | 'leadDays' | 'durationMinutes'
  ? number
  : K extends 'priceBasisGrams' | 'estimatedGrams' | 'minimumAge' | 'alcoholPercent' | 'fsk' | 'vat'
    ? number
    : K extends 'regional' | 'batteryIncluded' | 'taxScheme'
      ? boolean
      : K extends 'content'
        ? NonNullable<ReturnType<typeof readContent>>
        : K extends 'allergens'
          ? NonNullable<ReturnType<typeof readAllergens>>
          : string;

export interface ReadRow extends RawRow {
  values: Values;
  attributes: AttributeInput[];
  messages: RowMessage[];
}

type Reader = (cell: Cell, row: readonly Cell[], settings: ImportSettings) => unknown;

const whole: Reader = (cell, _row, { decimal }) => {
  const number = readNumber(cell, decimal);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
};

/** How a field is read and what is said when it cannot be. All others are text. */
const READERS: Partial<Record<FieldKey, [Reader, RowCode]>> = {
  price: [(cell, _row, { decimal }) => readCents(cell, decimal), 'price_unreadable'],
  deposit: [(cell, _row, { decimal }) => readCents(cell, decimal), 'price_unreadable'],
  onHand: [whole, 'stock_unreadable'],
  leadDays: [whole, 'number_unreadable'],
  durationMinutes: [whole, 'number_unreadable'],
  priceBasisGrams: [whole, 'number_unreadable'],
  estimatedGrams: [whole, 'number_unreadable'],
  minimumAge: [whole, 'number_unreadable'],
  fsk: [whole, 'number_unreadable'],
  alcoholPercent: [(cell, _row, { decimal }) => readNumber(asNumber(cell), decimal), 'number_unreadable'],
  vat: [(cell, _row, { decimal }) => readVat(cell, decimal), 'vat_unknown'],
  gtin: [(cell) => readGtin(cell), 'gtin_wrong'],
  content: [
    (cell, row, { columns, decimal }) => readContent(cell, row[columns.indexOf('unit')], decimal),
    'content_unreadable',
  ],
  status: [(cell) => readStatus(cell), 'choice_unknown'],
  offerType: [(cell) => readOfferType(cell), 'choice_unknown'],
  container: [(cell) => readContainer(cell), 'choice_unknown'],
  energyClass: [(cell) => /^[A-G]$/i.exec(cellText(cell))?.[0].toUpperCase() ?? null, 'choice_unknown'],
  allergens: [(cell) => readAllergens(cell), 'choice_unknown'],
  regional: [(cell) => readYesNo(cell), 'yes_no_unreadable'],
  batteryIncluded: [(cell) => readYesNo(cell), 'yes_no_unreadable'],
  taxScheme: [(cell) => readYesNo(cell), 'yes_no_unreadable'],
  description: [(cell) => readText(cell), 'text_broken'],
};

const asNumber = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(/%.*$/, '') : cell);

/** The values of a row by what its columns mean, and what could not be read. Empty cells say nothing. */
export function readRow(raw: RawRow, settings: ImportSettings): ReadRow {
  const values: Record<string, unknown> = {};
  const attributes: AttributeInput[] = [];
  const messages: RowMessage[] = [];
  settings.columns.forEach((meaning, at) => {
    const cell = raw.cells[at] ?? null;
    if (!meaning || meaning === 'unit' || cellText(cell) === '') return;
    const heading = settings.headings[at] ?? '';
    if (meaning === 'attribute') return void attributes.push({ name: heading, value: cellText(cell) });
    const value = valueOf(meaning, cell, raw.cells, settings);
    if (value !== null) values[meaning] = value;
    else messages.push(unreadable(meaning, heading, cell));
  });
  if (values.price === 0) messages.push({ code: 'price_zero', weight: 'refused', field: 'price' });
  return { ...raw, values: values as Values, attributes, messages };
}

function valueOf(field: FieldKey, cell: Cell, row: readonly Cell[], settings: ImportSettings): unknown {
  const reader = READERS[field];
  return reader ? reader[0](cell, row, settings) : cellText(cell);
}

function unreadable(field: FieldKey, heading: string, cell: Cell): RowMessage {
  const code = field === 'gtin' && isSpoiledGtin(cell) ? 'gtin_spoiled' : READERS[field]![1];
  // A price or a count that cannot be read must not become another one; the rest can be filled in later.
  const weight = STRICT.has(field) ? 'refused' : 'draft';
  return { code, weight, field, heading, value: cellText(cell).slice(0, 80) };
}

const STRICT = new Set<FieldKey>(['price', 'deposit', 'onHand', 'status']);
