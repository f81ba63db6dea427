import { Inject, Injectable } from '@nestjs/common';
import type { ApiKeyHolder } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { tooManyRequests } from '../accounts.errors.js';
import { hashOf, looksLikeKey } from './api-key-secret.js';

/** Requests of one key within a minute. A message may carry a thousand items. */
export const MOST_PER_MINUTE = 120;

/** Finds out whose key asks, and counts it, in one statement: several processes share the count. */
@Injectable()
export class UseApiKey {
  constructor(@Inject(Database) private readonly database: Database) {}

  async use(key: string): Promise<ApiKeyHolder | null> {
    if (!looksLikeKey(key)) return null;
    const [row] = await this.database.read<ApiKeyHolder & { count: number; wait: number }>('use-api-key', USE, [
      hashOf(key),
    ]);
    if (!row) return null;
    const { count, wait, ...holder } = row;
    if (count > MOST_PER_MINUTE) throw tooManyRequests(Math.max(1, wait));
    return holder;
  }
}

const USE = `update accounts.api_keys
    set last_used_at = now(),
        window_started_at = case when window_started_at > now() - interval '1 minute' then window_started_at else now() end,
        window_count = case when window_started_at > now() - interval '1 minute' then window_count + 1 else 1 end
  where hash = $1 and revoked_at is null
  returning id as "keyId", merchant_id as "merchantId", name, scopes, window_count as count,
            ceil(extract(epoch from window_started_at + interval '1 minute' - now()))::int as wait`;
