import type { ApiKeyHolder } from '#contracts/ports';
import { rowsOf, type Tx } from '#platform/database/database';
import { HALF_LIFE_DAYS, HALF_LIVES } from '../availability/availability-of.js';
import { keepShelf } from '../availability/keep-shelf.js';

/** After so many days of a till's silence shoppers are told to ask. */
export const STALE_DAYS = HALF_LIFE_DAYS.synced * HALF_LIVES;

/** Notes that a merchant's till has spoken. What its silence has hidden is shown again. */
export async function noteSync(tx: Tx, key: ApiKeyHolder, items: number): Promise<void> {
  const [before] = await rowsOf<{ silent: boolean }>(
    tx,
    `select synced_at < now() - $2 * interval '1 day' as silent from catalog.till_syncs where merchant_id = $1 for update`,
    [key.merchantId, STALE_DAYS],
  );
  await tx.query(
    `insert into catalog.till_syncs (merchant_id, synced_at, key_id, key_name, items) values ($1, now(), $2, $3, $4)
     on conflict (merchant_id) do update
       set synced_at = now(), key_id = excluded.key_id, key_name = excluded.key_name, items = excluded.items, hidden_at = null`,
    [key.merchantId, key.keyId, key.name, items],
  );
  if (!before?.silent) return;
  const hidden = await rowsOf<{ id: string }>(
    tx,
    `select id from catalog.offers where merchant_id = $1 and confirmed_by = 'synced'`,
    [key.merchantId],
  );
  await keepShelf(
    tx,
    hidden.map(({ id }) => id),
    null,
  );
}
