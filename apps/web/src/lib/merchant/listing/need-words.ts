import type { OfferNeed } from '#lib/api/listing.ts';
import { m } from '#lib/paraglide/messages.js';

const words: Record<OfferNeed, () => string> = {
  unpublished: () => m.listing_need_unpublished(),
  stock: () => m.listing_need_stock(),
  picture: () => m.listing_need_picture(),
  alt: () => m.listing_need_alt(),
};

/** What is to be done about an offer. */
export const needWords = (need: OfferNeed): string => words[need]();
