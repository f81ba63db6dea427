import type { RowMessage } from '#lib/api/import.ts';
import { m } from '#lib/paraglide/messages.js';
import { whyWords } from '#lib/rules/words.ts';
import { fieldWord } from './field-words.ts';

interface Said {
  column: string;
  value: string;
  more: string;
}

/** What there is to say about a row, as a sentence. */
export function sayMessage(message: RowMessage): string {
  const said = {
    column: message.heading || fieldWord(message.field),
    value: message.value ?? '',
    more: message.more ?? '',
  };
  if (message.code === 'missing') return m.import_say_missing({ what: missing(message) });
  return (WORDS[message.code] ?? WORDS.invalid!)(said);
}

/** What the law or the category asks for, and where that is written. */
function missing({ more, source }: RowMessage): string {
  const what = whyWords(more ?? '');
  return source ? `${what} (${source})` : what;
}

const WORDS: Record<string, (said: Said) => string> = {
  name_missing: () => m.import_say_name_missing(),
  price_missing: () => m.import_say_price_missing(),
  price_unreadable: ({ value }) => m.import_say_price_unreadable({ value }),
  price_zero: () => m.import_say_price_zero(),
  number_unreadable: ({ value, column }) => m.import_say_number_unreadable({ value, column }),
  stock_unreadable: ({ value }) => m.import_say_stock_unreadable({ value }),
  gtin_wrong: ({ value }) => m.import_say_gtin_wrong({ value }),
  gtin_spoiled: ({ value }) => m.import_say_gtin_spoiled({ value }),
  vat_unknown: ({ value }) => m.import_say_vat_unknown({ value }),
  content_unreadable: ({ value }) => m.import_say_content_unreadable({ value }),
  category_missing: () => m.import_say_category_missing(),
  category_unknown: ({ value, more }) =>
    [m.import_say_category_unknown({ value }), more && m.import_say_category_meant({ name: more })]
      .filter(Boolean)
      .join(' '),
  choice_unknown: ({ value, column }) => m.import_say_choice_unknown({ value, column }),
  yes_no_unreadable: ({ value, column }) => m.import_say_yes_no_unreadable({ value, column }),
  text_too_long: ({ value, column }) => m.import_say_text_too_long({ value, column }),
  text_broken: ({ column }) => m.import_say_text_broken({ column }),
  party_incomplete: ({ value }) => m.import_say_party_incomplete({ value }),
  twin: ({ more }) =>
    more && /^\d+$/.test(more) ? m.import_say_twin({ number: more }) : m.import_say_twin_unnumbered(),
  not_found: ({ value }) => m.import_say_not_found({ value }),
  ambiguous: ({ value }) => m.import_say_ambiguous({ value }),
  other_shop: ({ value }) => m.import_say_other_shop({ value }),
  rows_disagree: () => m.import_say_rows_disagree(),
  variant_name: () => m.import_say_variant_name(),
  too_many_variants: () => m.import_say_too_many_variants(),
  pieces_held: ({ more }) => m.import_say_pieces_held({ held: more }),
  sku_taken: () => m.import_say_sku_taken(),
  status_refused: ({ value }) => m.import_say_status_refused({ value }),
  incomplete_published: () => m.import_say_incomplete_published(),
  invalid: ({ column, value }) => m.import_say_invalid({ column, value }),
};
