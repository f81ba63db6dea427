import { record } from '#platform/audit/record';
import { rowsOf, type Tx } from '#platform/database/database';
import type { HistoryEvent } from './history-event.js';

/** Puts on record who did what to an application, in the transaction that does it. */
export async function noteHistory(
  tx: Tx,
  applicationId: string,
  what: HistoryEvent,
  by: { personId: string | null; name: string },
  note: string | null = null,
): Promise<void> {
  const [application] = await rowsOf<{ name: string; merchant_id: string }>(
    tx,
    `select coalesce(shop ->> 'name', legal ->> 'name', '') as name, merchant_id
       from merchants.applications where id = $1`,
    [applicationId],
  );
  const subject = {
    kind: 'application',
    id: applicationId,
    name: application?.name ?? '',
    merchantId: application?.merchant_id,
  };
  await record(tx, 'merchants', { what, subject, by, note });
}
