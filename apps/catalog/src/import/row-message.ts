import type { FieldKey } from './import-fields.js';

/**
 * What there is to say about a row. The words are the screen's: `code` is stable, `heading` is the column as the file
 * names it, `value` what stood there, `more` what else belongs into the sentence.
 */
export interface RowMessage {
  code: RowCode;
  /** Refused: nothing is written. Draft: what the law or the category still asks. Hint: done otherwise than asked. */
  weight: 'refused' | 'draft' | 'hint';
  field?: FieldKey | null;
  heading?: string | null;
  value?: string;
  more?: string;
  /** Where the law says so, of what is missing. */
  source?: string | null;
}

/** Every code, so that the screens can be held against it. */
export const ROW_CODES = [
  'name_missing',
  'price_missing',
  'price_unreadable',
  'price_zero',
  'number_unreadable',
  'stock_unreadable',
  'gtin_wrong',
  'gtin_spoiled',
  'vat_unknown',
  'content_unreadable',
  'category_missing',
  'category_unknown',
  'choice_unknown',
  'yes_no_unreadable',
  'text_too_long',
  'text_broken',
  'party_incomplete',
  'twin',
  'not_found',
  'ambiguous',
  'other_shop',
  'rows_disagree',
  'variant_name',
  'too_many_variants',
  'pieces_held',
  'sku_taken',
  'status_refused',
  'missing',
  'incomplete_published',
  'invalid',
] as const;
export type RowCode = (typeof ROW_CODES)[number];
