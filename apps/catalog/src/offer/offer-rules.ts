export const OFFER_TYPES = ['goods', 'made_to_order', 'unique', 'weighed', 'service'] as const;
export type OfferType = (typeof OFFER_TYPES)[number];
/** Weighed goods are priced per 100 g or per kg. */
export const PRICE_BASES = [100, 1000] as const;
export const VAT_RATES = [19, 7, 0] as const;
export const MINIMUM_AGES = [16, 18] as const;

/** What the law says about giving an offer back (§ 312g (2), § 356 BGB). */
export const WITHDRAWALS = [
  'standard',
  'none_custom',
  'none_perishable',
  'lapse_hygiene_seal',
  'lapse_mixed',
  'lapse_media_seal',
  'none_press_single',
  'none_service_date',
  'none_auction',
  'none_urgent_repair',
  'service_early_start',
  'digital_early_start',
] as const;

/** Badges that a merchant gives; the others follow from category, age and withdrawal. */
export const GIVEN_BADGES = ['cool', 'regional', 'unique'] as const;

export const MOST_VARIANTS = 50;
export const MOST_IMAGES = 10;
export const MOST_PIECES = 1_000_000;
