import type { HistoryHead } from '#contracts/history';
import type { ServiceName } from '#contracts/services';
import type { Database } from '../database/database.js';

/**
 * Notes how far a chain has come, beside the chain. Whoever cuts entries off its end has to take these notes away
 * too, and the ones that went out by mail stay. Answers the end, or null when there is no entry yet.
 */
export async function noteHead(database: Database, chain: ServiceName): Promise<HistoryHead | null> {
  const [head] = await database.rows<{ number: string; hash: string }>(
    `with last as (select number, hash from ${chain}.history order by number desc limit 1),
          noted as (insert into ${chain}.history_heads (number, hash) select number, hash from last
                    on conflict do nothing)
     select number, hash from last`,
  );
  return head ? { number: Number(head.number), hash: head.hash } : null;
}
