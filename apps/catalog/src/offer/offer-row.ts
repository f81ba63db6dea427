import type { CategoryEntity } from '../category/category.entity.js';
import type { OfferEntity } from './offer.entity.js';
import { unitPriceOf, type ContentUnit, type UnitPrice } from './unit-price.js';

export interface OfferFacts {
  vatRate: number;
  kind?: 'goods' | 'service' | null;
  minimumAge?: number | null;
  withdrawal?: string | null;
  badges: readonly string[];
}

export interface VariantFacts {
  /** Cents. */
  price: number;
  deposit: number;
  content: { amount: number; unit: ContentUnit } | null;
}

export type CategoryRules = Pick<CategoryEntity, 'slug' | 'parent' | 'withdrawal' | 'minimum_age' | 'badges'>;

export type OfferRow = Pick<
  OfferEntity,
  | 'category'
  | 'category_root'
  | 'kind'
  | 'vat_rate'
  | 'minimum_age'
  | 'withdrawal'
  | 'badges'
  | 'price_from'
  | 'price_varies'
  | 'deposit'
  | 'unit_price'
> & {
  /** Unit prices of the variants, in their order. */
  unit_prices: (UnitPrice | null)[];
};

/**
 * The columns of an offer that follow from others: what its category says, and what lists show of its cheapest
 * variant. A category's age limit is the law's and can only be raised.
 */
export function offerRow(
  offer: OfferFacts,
  variants: readonly VariantFacts[],
  category: CategoryRules,
  currency: string,
): OfferRow {
  const unitPrices = variants.map(({ price, content }) => unitPriceOf(price, content, currency));
  const cheapest = indexOfCheapest(variants);
  const withdrawal = offer.withdrawal ?? category.withdrawal;
  const age = Math.max(offer.minimumAge ?? 0, category.minimum_age ?? 0);
  return {
    category: category.slug,
    category_root: category.parent ?? category.slug,
    kind: offer.kind ?? (SERVICES.has(category.withdrawal) ? 'service' : 'goods'),
    vat_rate: offer.vatRate,
    minimum_age: age === 0 ? null : age,
    withdrawal,
    badges: badgesOf(offer.badges, category.badges, age, withdrawal),
    price_from: variants[cheapest]!.price,
    price_varies: variants.some(({ price }) => price !== variants[cheapest]!.price),
    deposit: variants[cheapest]!.deposit,
    unit_price: unitPrices[cheapest]!,
    unit_prices: unitPrices,
  };
}

/** Categories with one of these are services. */
const SERVICES = new Set(['service_early_start', 'none_service_date']);
/** Badges that are never taken from what somebody says. */
const DERIVED = new Set(['age_16', 'age_18', 'book_price', 'made_to_order']);

function indexOfCheapest(variants: readonly VariantFacts[]): number {
  return variants.reduce((best, variant, at) => (variant.price < variants[best]!.price ? at : best), 0);
}

function badgesOf(given: readonly string[], ofCategory: readonly string[], age: number, withdrawal: string): string[] {
  return [
    ...new Set([
      ...ofCategory,
      ...(age > 0 ? [`age_${age}`] : []),
      ...(withdrawal === 'none_custom' ? ['made_to_order'] : []),
      ...given.filter((badge) => !DERIVED.has(badge)),
    ]),
  ];
}
