import { rowsOf, type Tx } from '#platform/database/database';
import { offerNotFound } from '../catalog.errors.js';
import type { OfferEntity } from './offer.entity.js';

/** The row of one of these merchants' offers, locked until the transaction ends. */
export async function lockOffer(tx: Tx, merchantIds: string[], id: string): Promise<OfferEntity> {
  const [offer] = await rowsOf<OfferEntity>(
    tx,
    `select * from catalog.offers where id = $1 and merchant_id = any($2) for update`,
    [id, merchantIds],
  );
  if (!offer) throw offerNotFound();
  return offer;
}
