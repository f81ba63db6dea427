import type { Actor } from '#contracts/actor';
import type { Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import type { HistoryEvent } from './history.entity.js';

/** Puts on record who did what to an application, in the transaction that does it. */
export async function noteHistory(
  tx: Tx,
  applicationId: string,
  what: HistoryEvent,
  by: Pick<Actor, 'personId' | 'name'>,
  note: string | null = null,
): Promise<void> {
  await tx.query(
    `insert into merchants.history (id, application_id, at, what, by_id, by_name, note)
     values ($1, $2, clock_timestamp(), $3, $4, $5, $6)`,
    [newId(), applicationId, what, by.personId, by.name, note],
  );
}
