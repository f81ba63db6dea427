import { record } from '#platform/audit/record';
import type { Tx } from '#platform/database/database';

/** What can happen to a merchant who has been let in. */
export const MERCHANT_EVENTS = [
  'suspension_proposed',
  'suspension_announced',
  'suspension_took_effect',
  'suspension_cancelled',
  'suspension_ended',
  'reinstated',
  'appeal_filed',
  'appeal_upheld',
  'appeal_overturned',
  'left',
  'document_reminder',
  'document_expired',
  'renewal_sent',
  'renewal_accepted',
  'renewal_declined',
  'vat_id_doubted',
  'vat_id_confirmed',
  'data_erased',
] as const;
export type MerchantEvent = (typeof MERCHANT_EVENTS)[number];

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
