import { record } from '#platform/audit/record';
import type { Tx } from '#platform/database/database';
import type { MerchantEvent } from './history-event.js';

/** Puts on record who did what to a merchant, in the transaction that does it and after its other locks. */
export async function noteMerchant(
  tx: Tx,
  merchant: { id: string; name: string },
  what: MerchantEvent,
  by: { personId: string | null; name: string },
  note: string | null = null,
): Promise<void> {
  const subject = { kind: 'merchant', id: merchant.id, name: merchant.name, merchantId: merchant.id };
  await record(tx, 'merchants', { what, subject, by, note });
}
