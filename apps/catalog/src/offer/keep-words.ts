import type { Tx } from '#platform/database/database';
import { writeWords } from '../search/write-words.js';

/** Keeps what search knows of an offer in step with it: the last step of every transaction that writes one. */
export const keepWords = (tx: Tx, offerId: string): Promise<void> => keepAllWords(tx, [offerId]);

/** The same for many offers in one go. */
export async function keepAllWords(tx: Tx, offerIds: readonly string[]): Promise<void> {
  await tx.query(
    `delete from catalog.offer_texts t using catalog.offers o
      where t.offer_id = any($1::uuid[]) and o.id = t.offer_id and not (o.status = 'published' and o.shop_open)`,
    [offerIds],
  );
  await writeWords(tx, offerIds);
}
