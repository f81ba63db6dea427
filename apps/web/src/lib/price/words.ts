import type { TaxNotice } from '#lib/api/money.ts';
import { m } from '#lib/paraglide/messages.js';

/** What stands beside a price about VAT, up to the word "shipping", which is a link. */
export function taxWords(notice: TaxNotice): string {
  if (notice === 'small_business') return m.price_small_business();
  return notice === 'margin' ? m.price_margin() : m.price_with_vat_shipping();
}

/** The same with that word, where a link would stand in the way. */
export function plainTaxWords(notice: TaxNotice): string {
  if (notice === 'small_business') return m.price_small_business_plain();
  return notice === 'margin' ? m.price_margin_plain() : m.price_vat_shipping_plain();
}

/** `100 g` or `kg`, as the law lets loose goods be priced. */
export const basisWords = (grams: number): string => (grams === 1000 ? 'kg' : `${grams} g`);

const refusals: Record<string, () => string> = {
  fixed_price: m.price_refusal_fixed_price,
  lasts: m.price_refusal_lasts,
  not_sold_lately: m.price_refusal_not_sold_lately,
  not_lower: m.price_refusal_not_lower,
  already: m.price_refusal_already,
  no_price: m.price_refusal_no_price,
  gone: m.price_refusal_gone,
};

/** Why a price stays as it is. */
export const refusalWords = (code: string): string => refusals[code]?.() ?? code;

const causes: Record<string, () => string> = {
  entered: m.price_cause_entered,
  bulk: m.price_cause_bulk,
  imported: m.price_cause_imported,
  till: m.price_cause_till,
  reduced: m.price_cause_reduced,
  reduction_ended: m.price_cause_reduction_ended,
  taken_back: m.price_cause_taken_back,
  published: m.price_cause_published,
  withdrawn: m.price_cause_withdrawn,
};

/** Why a price changed. */
export const causeWords = (code: string): string => causes[code]?.() ?? code;

const statuses: Record<string, () => string> = {
  planned: m.price_status_planned,
  running: m.price_status_running,
  ended: m.price_status_ended,
  cancelled: m.price_status_cancelled,
  refused: m.price_status_refused,
};

export const reductionStatus = (status: string): string => statuses[status]?.() ?? status;
