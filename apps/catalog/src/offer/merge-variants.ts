import { newId } from '#platform/ids';
import { piecesHeld, variantNotFound } from '../catalog.errors.js';
import { reductionAfter, type KeptReduction } from '../price/reduction-view.js';
import { gtinOf } from './gtin.js';
import type { VariantChange } from './offer-input.js';
import type { ContentUnit } from './unit-price.js';
import type { VariantRow } from './write-offer.js';

export interface MergedVariant {
  id: string;
  name: string | null;
  price: number;
  deposit: number;
  onHand: number;
  gtin: string | null;
  sku?: string | null;
  content: { amount: number; unit: ContentUnit } | null;
  estimatedGrams: number | null;
  imageId?: string | null;
  /** The reduction that still runs at this price. */
  reduction?: KeptReduction | null;
  /** Pieces more or fewer than before. */
  counted: number;
}

/**
 * The variants of an offer after a change, in their new order: known ones by their id, with what was left out as it
 * was, and new ones. Throws when an id is not of this offer, or when fewer pieces would be left than orders hold.
 */
export function mergeVariants(
  before: readonly VariantRow[],
  changes: readonly Partial<VariantChange>[] | undefined,
): MergedVariant[] {
  if (!changes) return before.filter((row) => row.active).map((row) => merge(row, {}));
  const known = new Map(before.map((row) => [row.id, row]));
  const merged = changes.map((change) => {
    const row = change.id ? known.get(change.id.toLowerCase()) : undefined;
    if (change.id && !row) throw variantNotFound();
    if (row) known.delete(row.id);
    return merge(row, change);
  });
  const held = before.filter((row) => merged.some(({ id, onHand }) => id === row.id && onHand < row.held));
  if (held.length > 0) throw piecesHeld(held.map((row) => ({ id: row.id, held: row.held })));
  return merged;
}

function merge(row: VariantRow | undefined, change: Partial<VariantChange>): MergedVariant {
  const before = row ? factsOf(row) : NEW;
  const onHand = onHandAfter(before.onHand, change);
  return {
    id: row?.id ?? newId(),
    name: change.name === undefined ? before.name : change.name,
    price: change.price ?? before.price,
    deposit: change.deposit === undefined ? before.deposit : (change.deposit ?? 0),
    onHand,
    sku: change.sku === undefined ? before.sku : change.sku,
    gtin: change.gtin === undefined ? before.gtin : change.gtin && gtinOf(change.gtin),
    content: change.content === undefined ? before.content : change.content,
    estimatedGrams: change.estimatedGrams === undefined ? before.estimatedGrams : change.estimatedGrams,
    imageId: change.imageId === undefined ? before.imageId : change.imageId,
    reduction: row ? reductionAfter(row, change.price ?? row.price) : null,
    counted: onHand - before.onHand,
  };
}

const NEW = {
  name: null,
  price: 0,
  deposit: 0,
  onHand: 0,
  gtin: null,
  sku: null,
  content: null,
  estimatedGrams: null,
  imageId: null,
};

function factsOf(row: VariantRow): typeof NEW | Omit<MergedVariant, 'id' | 'counted'> {
  return {
    name: row.name,
    price: row.price,
    deposit: row.deposit,
    onHand: row.on_hand,
    gtin: row.gtin,
    sku: row.sku,
    content:
      row.content_amount === null
        ? null
        : { amount: Number(row.content_amount), unit: row.content_unit as ContentUnit },
    estimatedGrams: row.estimated_grams,
    imageId: row.image_id,
  };
}

/** A count against what the form showed moves the present number by the difference: a sale in between is not undone. */
function onHandAfter(before: number, { onHand, onHandSeen }: Partial<VariantChange>): number {
  if (onHand === undefined || onHand === null) return before;
  if (onHandSeen === undefined || onHandSeen === null) return onHand;
  return before + onHand - onHandSeen;
}

/** A variant shows one of its offer's pictures; once that is gone from the offer, none. */
export function showingOwn(images: readonly { id: string }[], variants: MergedVariant[]): MergedVariant[] {
  const own = new Set(images.map(({ id }) => id));
  return variants.map((variant) => ({
    ...variant,
    imageId: variant.imageId && own.has(variant.imageId) ? variant.imageId : null,
  }));
}
