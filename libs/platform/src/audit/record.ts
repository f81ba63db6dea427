import type { ServiceName } from '#contracts/services';
import type { Tx } from '../database/database.js';
import { newId } from '../ids.js';

/** Who does what nobody in particular does. */
export const MACHINE = { personId: null, name: 'system' } as const;

export interface HistoryEntry {
  what: string;
  /** `application`, `merchant`, `membership`, …, its id, and what it is called now. */
  subject: { kind: string; id: string | null; name: string; merchantId?: string | null };
  by: { personId: string | null; name: string };
  /** In plain words; never the content of a document and never a secret. */
  note?: string | null;
}

/**
 * Puts on record who did what, in the transaction that does it. Take other locks first: the chain lets one
 * transaction write at a time and keeps the others waiting until it has ended.
 */
export async function record(tx: Tx, chain: ServiceName, entry: HistoryEntry): Promise<void> {
  const { what, subject, by, note } = entry;
  await tx.query(
    `insert into ${chain}.history (id, at, what, subject, subject_id, subject_name, merchant_id, by_id, by_name, note)
     values ($1, clock_timestamp(), $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      what,
      subject.kind,
      subject.id,
      subject.name,
      subject.merchantId ?? null,
      by.personId,
      by.name,
      note ?? null,
    ],
  );
}
