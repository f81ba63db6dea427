import type { Moves } from '#platform/status/moves';

export type OfferStatus = 'draft' | 'published' | 'withdrawn';

/** Taking an offer down is not the end of it: it can come back. */
export const OFFER_MOVES = {
  draft: ['published', 'withdrawn'],
  published: ['withdrawn'],
  withdrawn: ['published'],
} as const satisfies Moves<OfferStatus>;
