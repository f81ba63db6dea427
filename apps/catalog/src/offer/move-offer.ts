import type { Tx } from '#platform/database/database';
import { move } from '#platform/status/moves';
import { offerStatus } from '../catalog.errors.js';
import { keepWords } from './keep-words.js';
import { OFFER_MOVES, type OfferStatus } from './offer-status.js';
import type { OfferEntity } from './offer.entity.js';

/**
 * Moves an offer whose row is locked, as it was when it was locked; throws when it cannot go there. What is shown for
 * the first time counts as new from then on; coming back after a while does not make it new again.
 */
export async function moveOffer(tx: Tx, offer: OfferEntity, to: OfferStatus): Promise<void> {
  if (offer.status === to) return;
  const moved = await move(tx, 'catalog.offers', OFFER_MOVES, offer.id, to, {
    version: offer.version + 1,
    updated_at: new Date(),
    published_at: offer.status === 'draft' && to === 'published' ? new Date() : offer.published_at,
  });
  if (!moved) throw offerStatus({ status: offer.status });
  await keepWords(tx, offer.id);
}
