import { rowsOf, type Tx } from '#platform/database/database';
import { move } from '#platform/status/moves';
import { keepShelf } from '../availability/keep-shelf.js';
import { offerStatus, priceMissing } from '../catalog.errors.js';
import { passGate } from '../duty/pass-gate.js';
import { keepWords } from './keep-words.js';
import { OFFER_MOVES, type OfferStatus } from './offer-status.js';
import type { OfferEntity } from './offer.entity.js';

/**
 * Moves an offer whose row is locked, as it was when it was locked; throws when it cannot go there. What is shown for
 * the first time counts as new from then on; coming back after a while does not make it new again.
 */
export async function moveOffer(tx: Tx, offer: OfferEntity, to: OfferStatus): Promise<void> {
  if (offer.status === to) return;
  if (to === 'published') {
    await refusePriceless(tx, offer.id);
    await passGate(tx, offer.id);
  }
  const moved = await move(tx, 'catalog.offers', OFFER_MOVES, offer.id, to, {
    version: offer.version + 1,
    updated_at: new Date(),
    published_at: offer.status === 'draft' && to === 'published' ? new Date() : offer.published_at,
  });
  if (!moved) throw offerStatus({ status: offer.status });
  if (to === 'published') await keepShelf(tx, [offer.id], 'confirmed');
  await keepWords(tx, offer.id);
}

/** Drafts that were made of pictures cost nothing until somebody says what they cost. */
async function refusePriceless(tx: Tx, offerId: string): Promise<void> {
  const free = await rowsOf(tx, `select from catalog.variants where offer_id = $1 and active and price = 0 limit 1`, [
    offerId,
  ]);
  if (free.length > 0) throw priceMissing();
}
