import type { VariantChange } from '../offer/offer-input.js';
import type { OfferStatus } from '../offer/offer-status.js';
import { MOST_PIECES } from '../offer/offer-rules.js';
import type { BulkEdit } from './bulk-input.js';

/** What a bulk change may touch of an offer, as it was before. */
export interface Before {
  status: OfferStatus;
  category: string;
  vatRate: number;
  withdrawal: string;
  minimumAge: number | null;
  badges: string[];
  /** `moved`: pieces that the change put on top or took away. */
  variants: { id: string; price: number; onHand: number; moved?: number }[];
}

export interface Planned {
  category?: string;
  variants?: Partial<VariantChange>[];
  status?: 'published' | 'withdrawn';
}

export type Plan = { change: Planned } | { refusal: string };

/** What a bulk change means for one offer. Pure; what the law asks of the result is asked when it is written. */
export function planEdit(offer: Before, edit: BulkEdit): Plan {
  if (edit.kind === 'category') return { change: { category: edit.category! } };
  if (edit.kind === 'status') return { change: { status: edit.status! } };
  if (edit.kind === 'price') return planPrices(offer, edit);
  const variants = offer.variants.map(({ id, onHand }) => {
    const wanted = edit.kind === 'stock' ? edit.pieces! : onHand + edit.pieces!;
    return { id, onHand: Math.min(MOST_PIECES, Math.max(0, wanted)), onHandSeen: onHand };
  });
  return { change: { variants } };
}

function planPrices(offer: Before, { percent, ending }: BulkEdit): Plan {
  // What a publisher fixed (§ 3 BuchPrG) is nobody's to change by percent.
  if (offer.badges.includes('book_price')) return { refusal: 'offer.book_price' };
  if (offer.variants.some(({ price }) => price === 0)) return { refusal: 'offer.price_missing' };
  const variants = offer.variants.map(({ id, price }) => ({ id, price: priceAfter(price, percent!, ending!) }));
  return { change: { variants } };
}

/** Cents after a change by percent, half a cent up, with the ending that was asked for; never less than one cent. */
export function priceAfter(cents: number, percent: number, ending: NonNullable<BulkEdit['ending']>): number {
  const exact = Math.floor((cents * (100 + percent) + 50) / 100);
  if (ending === 'ten') return Math.max(10, Math.round(exact / 10) * 10);
  if (ending === 'ninety_nine') return Math.max(9, Math.round((exact - 9) / 10) * 10 + 9);
  return Math.max(1, exact);
}
