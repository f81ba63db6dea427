import type { OfferEntity } from '../offer/offer.entity.js';
import { OFFER_MOVES, type OfferStatus } from '../offer/offer-status.js';
import type { VariantRow } from '../offer/write-offer.js';
import type { Before } from './before.js';
import type { Writing } from './plan.js';

/** What brings an offer back to what it was, as something to write. */
export function restoring(offer: OfferEntity, variants: readonly VariantRow[], before: Before): Writing {
  const { status, ...columns } = before.offer ?? {};
  const counted: Writing['counted'] = [];
  const rows = variants.flatMap((variant) => {
    const diff = before.variants?.find((one) => one.id === variant.id);
    const pieces = before.counted?.[variant.id] ?? 0;
    const added = before.added?.includes(variant.id);
    if (!diff && pieces === 0 && !added) return [];
    const onHand = Math.max(variant.held, variant.on_hand - pieces);
    if (onHand !== variant.on_hand) counted.push({ id: variant.id, pieces: onHand - variant.on_hand });
    return [{ ...variant, ...diff, on_hand: onHand, ...(added ? { active: false } : {}) }];
  });
  const to = before.created ? 'withdrawn' : (status as OfferStatus | undefined);
  return {
    id: offer.id,
    known: offer,
    offer: columns,
    variants: rows,
    counted,
    status: to ? wayTo(offer.status, to) : null,
    before,
  };
}

/** What was a draft before and cannot be one again is taken down. */
function wayTo(from: OfferStatus, to: OfferStatus): OfferStatus | null {
  if (from === to) return null;
  const allowed = OFFER_MOVES[from] as readonly OfferStatus[];
  return allowed.includes(to) ? to : allowed.includes('withdrawn') ? 'withdrawn' : null;
}
