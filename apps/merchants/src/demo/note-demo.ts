import type pg from 'pg';
import type { HistoryEvent } from '../history/history-event.js';
import { partId } from './demo-ids.js';

/** An entry in the history of a demo application. */
export async function noteDemo(
  sql: Pick<pg.ClientBase, 'query'>,
  applicationId: string,
  what: HistoryEvent,
  by: { id: string; name: string },
  note: string,
): Promise<void> {
  await sql.query(
    `insert into merchants.history (id, subject, subject_id, subject_name, merchant_id, at, what, by_id, by_name, note)
     select $1, 'application', id, coalesce(shop ->> 'name', ''), merchant_id, now() - interval '2 hours', $3, $4, $5, $6
       from merchants.applications where id = $2`,
    [partId(applicationId, what), applicationId, what, by.id, by.name, note],
  );
}
