import { createHash } from 'node:crypto';
import { rowsOf, type Tx } from '#platform/database/database';
import { keyReused } from '../catalog.errors.js';

/**
 * Does a till's message once under its key, in the transaction of what it does: the same again is answered with the
 * first answer, a crash in between leaves neither. A second one that comes at the same time waits for the first.
 */
export async function once<T>(
  tx: Tx,
  of: { keyId: string; requestKey: string | null; body: unknown },
  work: () => Promise<T>,
): Promise<T> {
  if (!of.requestKey) return work();
  const hash = createHash('sha256').update(JSON.stringify(of.body)).digest('base64url');
  const mine = await rowsOf(
    tx,
    `insert into catalog.till_requests (key_id, request_key, body_hash, response) values ($1, $2, $3, 'null')
     on conflict do nothing returning key_id`,
    [of.keyId, of.requestKey, hash],
  );
  if (mine.length === 0) return earlier(tx, of.keyId, of.requestKey, hash);
  const answer = await work();
  await tx.query(`update catalog.till_requests set response = $3 where key_id = $1 and request_key = $2`, [
    of.keyId,
    of.requestKey,
    JSON.stringify(answer),
  ]);
  return answer;
}

async function earlier<T>(tx: Tx, keyId: string, requestKey: string, hash: string): Promise<T> {
  const [row] = await rowsOf<{ body_hash: string; response: T }>(
    tx,
    `select body_hash, response from catalog.till_requests where key_id = $1 and request_key = $2`,
    [keyId, requestKey],
  );
  if (row!.body_hash !== hash) throw keyReused();
  return row!.response;
}
