import type { TaxNotice } from '#contracts/ports';

/**
 * What stands beside a price about VAT: it is in it; or its trader charges none (§ 19 UStG); or it is taxed by its
 * margin and shows none (§ 25a UStG).
 */
export const TAX_NOTICES: TaxNotice[] = ['vat', 'small_business', 'margin'];
export type { TaxNotice };

export function taxNoticeOf(offer: { small_business: boolean; tax_scheme?: string | null }): TaxNotice {
  if (offer.small_business) return 'small_business';
  return offer.tax_scheme === 'margin' ? 'margin' : 'vat';
}

/** SQL of the same, of a row `alias` of `catalog.offers`. */
export const taxNoticeSql = (alias: string): string =>
  `case when ${alias}.small_business then 'small_business' when ${alias}.duties ->> 'taxScheme' = 'margin' then 'margin' else 'vat' end`;
