import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  'offer.changed': () => m.listing_refused_changed(),
  'offer.status': () => m.listing_refused_status(),
  'offer.pieces_held': () => m.listing_refused_held(),
  'offer.book_price': () => m.listing_refused_book_price(),
  'offer.price_missing': () => m.listing_refused_price_missing(),
  'offer.incomplete': () => m.listing_refused_incomplete(),
};

/** Why a change of many offers left one as it is. */
export const refusalWords = (code: string | null): string => words[code ?? '']?.() ?? m.listing_refused();
