import type { RuledOffer } from '#lib/api/rules.ts';
import { withRules } from '#lib/rules/with-rules.ts';
import type { OfferValues } from '../offer-values.ts';
import { blankVariant } from '../offer-values.ts';

/** What was kept aside, as the API keeps it. */
export interface KeptChange extends RuledOffer {
  name?: string;
  description?: string;
  category?: string;
  vatRate?: number;
  imageIds?: string[];
  variants?: KeptVariant[];
}

interface KeptVariant {
  id?: string | null;
  name?: string | null;
  price?: number;
  onHand?: number | null;
  onHandSeen?: number | null;
  gtin?: string | null;
  sku?: string | null;
  imageId?: string | null;
  content?: { amount: number; unit: string } | null;
  deposit?: number | null;
  estimatedGrams?: number | null;
}

const euros = (cents: number | null | undefined) => (cents ? (cents / 100).toFixed(2).replace('.', ',') : '');

/** The values of an offer's form with what was changed and is not shown yet. */
export function withChange(values: OfferValues, change?: KeptChange): OfferValues {
  if (!change) return values;
  return {
    ...values,
    name: change.name ?? values.name,
    description: change.description ?? values.description,
    category: change.category ?? values.category,
    rules: withRules(values.rules, change),
    vatRate: change.vatRate === undefined ? values.vatRate : String(change.vatRate),
    images: change.imageIds ?? values.images,
    variants: change.variants?.map(variantOf) ?? values.variants,
  };
}

/** A count kept aside says how many more or fewer there are than were seen then. */
const variantOf = (kept: KeptVariant) => ({
  ...blankVariant(),
  id: kept.id ?? '',
  name: kept.name ?? '',
  price: euros(kept.price),
  onHand: String(kept.onHand ?? 0),
  seen: kept.id ? String(kept.onHandSeen ?? kept.onHand ?? 0) : '',
  gtin: kept.gtin ?? '',
  sku: kept.sku ?? '',
  amount: kept.content ? String(kept.content.amount).replace('.', ',') : '',
  unit: kept.content?.unit ?? 'g',
  deposit: euros(kept.deposit),
  grams: kept.estimatedGrams ? String(kept.estimatedGrams) : '',
  image: kept.imageId ?? '',
});
