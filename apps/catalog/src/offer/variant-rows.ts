import type { MergedVariant } from './merge-variants.js';
import type { UnitPrice } from './unit-price.js';
import type { VariantRow } from './write-offer.js';

/** The rows of an offer's active variants in their order. */
export function variantRows(
  offer: { id: string; merchant_id: string },
  variants: readonly MergedVariant[],
  unitPrices: readonly (UnitPrice | null)[],
): Partial<VariantRow>[] {
  return variants.map((variant, position) => ({
    id: variant.id,
    offer_id: offer.id,
    merchant_id: offer.merchant_id,
    position,
    name: variant.name,
    price: variant.price,
    deposit: variant.deposit,
    on_hand: variant.onHand,
    gtin: variant.gtin,
    sku: variant.sku ?? null,
    content_amount: variant.content?.amount ?? null,
    content_unit: variant.content?.unit ?? null,
    estimated_grams: variant.estimatedGrams,
    image_id: variant.imageId ?? null,
    unit_price: unitPrices[position] ?? null,
    active: true,
  }));
}
