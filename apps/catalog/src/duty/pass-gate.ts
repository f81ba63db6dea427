import { rowsOf, type Tx } from '#platform/database/database';
import { offerIncomplete } from '../catalog.errors.js';
import { gateAnswer, GATE_COLUMNS, type GateRow } from './gate-row.js';
import type { Missing } from './missing-of.js';

/** What each of these offers lacks, read as the transaction has written them; complete ones have an empty list. */
export async function missingFor(tx: Tx, offerIds: readonly string[]): Promise<Map<string, Missing[]>> {
  const rows = await rowsOf<GateRow & { id: string }>(
    tx,
    `select o.id, ${GATE_COLUMNS} from catalog.offers o where o.id = any($1::uuid[])`,
    [offerIds],
  );
  return new Map(rows.map((row) => [row.id, gateAnswer(row)]));
}

/** Refuses to publish an offer that lacks something; `offer.incomplete` says what. */
export async function passGate(tx: Tx, offerId: string): Promise<void> {
  const missing = (await missingFor(tx, [offerId])).get(offerId) ?? [];
  if (missing.length > 0) throw offerIncomplete(missing);
}

/**
 * Refuses a change that takes something away from an offer which shoppers see. What lacked before may lack on: the law
 * may have come after the offer, and a price or a count still has to be put right.
 */
export async function passGateAgain(tx: Tx, offerId: string, before: readonly Missing[]): Promise<void> {
  const known = new Set(before.map(({ field, why }) => `${field} ${why}`));
  const now = (await missingFor(tx, [offerId])).get(offerId) ?? [];
  const missing = now.filter(({ field, why }) => !known.has(`${field} ${why}`));
  if (missing.length > 0) throw offerIncomplete(missing);
}
