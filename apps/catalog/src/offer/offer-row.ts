import { attributesOf, type ToldAttribute } from '../category/attribute-values.js';
import type { GivenValues } from '../category/attribute-values-field.js';
import type { CategoryEntity } from '../category/category.entity.js';
import type { BookPriceExemption } from '../price/book-price.js';
import type { KeptReduction } from '../price/reduction-view.js';
import type { OfferType } from './offer-rules.js';
import type { OfferEntity } from './offer.entity.js';
import { unitPriceOf, type ContentUnit, type UnitPrice } from './unit-price.js';

export interface OfferFacts {
  vatRate: number;
  kind?: 'goods' | 'service' | null;
  offerType?: OfferType | null;
  minimumAge?: number | null;
  withdrawal?: string | null;
  badges: readonly string[];
  /** A book that is not bound to its publisher's price. */
  bookPriceExempt?: BookPriceExemption | null;
  attributes?: readonly ToldAttribute[];
  attributeValues?: GivenValues;
}

export interface VariantFacts {
  /** Cents. */
  price: number;
  deposit: number;
  content: { amount: number; unit: ContentUnit } | null;
  reduction?: KeptReduction | null;
}

export type CategoryRules = Pick<CategoryEntity, 'slug' | 'parent' | 'withdrawal' | 'minimum_age' | 'badges'> &
  Partial<Pick<CategoryEntity, 'law' | 'unit_price' | 'attributes'>>;

export type OfferRow = Pick<
  OfferEntity,
  | 'category'
  | 'category_root'
  | 'kind'
  | 'offer_type'
  | 'attributes'
  | 'attribute_values'
  | 'vat_rate'
  | 'minimum_age'
  | 'withdrawal'
  | 'badges'
  | 'price_from'
  | 'price_varies'
  | 'deposit'
  | 'unit_price'
  | 'reduction'
  | 'reduced'
  | 'book_price_exempt'
> & {
  /** Unit prices of the variants, in their order. */
  unit_prices: (UnitPrice | null)[];
  /** Keys of attributes whose values could not be read. */
  wrong: string[];
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
  const cheapest = indexOfCheapest(variants);
  const withdrawal = offer.withdrawal ?? category.withdrawal;
  const type = typeOf(offer, category.withdrawal);
  // The price of weighed goods is their unit price (§ 4 (2) PAngV).
  const unitPrices = variants.map(({ price, content }) =>
    type === 'weighed' ? null : unitPriceOf(price, content, currency),
  );
  const age = Math.max(offer.minimumAge ?? 0, category.minimum_age ?? 0);
  return {
    category: category.slug,
    category_root: category.parent ?? category.slug,
    kind: type === 'service' ? 'service' : 'goods',
    offer_type: type,
    ...attributesOf(category.attributes ?? [], offer.attributeValues ?? {}, offer.attributes ?? []),
    vat_rate: offer.vatRate,
    minimum_age: age === 0 ? null : age,
    withdrawal,
    badges: badgesOf(offer.badges, boundBadges(category.badges, offer.bookPriceExempt), age, withdrawal, type),
    book_price_exempt: offer.bookPriceExempt ?? null,
    reduction: variants[cheapest]!.reduction ?? null,
    reduced: variants.some(({ reduction }) => reduction),
    price_from: variants[cheapest]!.price,
    price_varies: variants.some(({ price }) => price !== variants[cheapest]!.price),
    deposit: variants[cheapest]!.deposit,
    unit_price: unitPrices[cheapest]!,
    unit_prices: unitPrices,
  };
}

const boundBadges = (badges: readonly string[], exempt: BookPriceExemption | null | undefined): readonly string[] =>
  exempt ? badges.filter((badge) => badge !== 'book_price') : badges;

/** What was said, else what the category's goods are. */
function typeOf(offer: OfferFacts, withdrawal: string): OfferType {
  if (offer.offerType) return offer.offerType;
  if (offer.kind) return offer.kind;
  return SERVICES.has(withdrawal) ? 'service' : 'goods';
}

/** Categories with one of these are services. */
const SERVICES = new Set(['service_early_start', 'none_service_date']);
/** Badges that are never taken from what somebody says. */
const DERIVED = new Set(['age_16', 'age_18', 'book_price', 'made_to_order']);

function indexOfCheapest(variants: readonly VariantFacts[]): number {
  return variants.reduce((best, variant, at) => (variant.price < variants[best]!.price ? at : best), 0);
}

function badgesOf(
  given: readonly string[],
  ofCategory: readonly string[],
  age: number,
  withdrawal: string,
  type: OfferType,
): string[] {
  return [
    ...new Set([
      ...ofCategory,
      ...(age > 0 ? [`age_${age}`] : []),
      ...(withdrawal === 'none_custom' || type === 'made_to_order' ? ['made_to_order'] : []),
      ...(type === 'unique' ? ['unique'] : []),
      ...given.filter((badge) => !DERIVED.has(badge)),
    ]),
  ];
}
