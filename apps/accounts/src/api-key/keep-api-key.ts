import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { apiKeyUnknown, tooManyKeys } from '../accounts.errors.js';
import { newApiKey } from './api-key-secret.js';
import type { ApiKeyBody } from './api-key.view.js';

const MOST = 20;

/** Makes and revokes keys. A revoked one stays in the list, so that it can be told what it was. */
@Injectable()
export class KeepApiKey {
  constructor(@Inject(Database) private readonly database: Database) {}

  async make(actor: Actor, body: ApiKeyBody): Promise<{ id: string; key: string }> {
    const id = newId();
    const { key, hash, beginning } = newApiKey();
    await this.database.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`api_keys/${body.merchantId}`]);
      const [row] = await rowsOf<{ count: number }>(
        tx,
        `select count(*)::int as count from accounts.api_keys where merchant_id = $1 and revoked_at is null`,
        [body.merchantId],
      );
      if (row!.count >= MOST) throw tooManyKeys(MOST);
      await tx.query(
        `insert into accounts.api_keys (id, merchant_id, name, hash, beginning, scopes, created_by, created_by_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, body.merchantId, body.name, hash, beginning, body.scopes, actor.personId, actor.name],
      );
      await note(
        tx,
        'api_key_made',
        actor,
        { id, name: body.name, merchantId: body.merchantId },
        body.scopes.join(', '),
      );
    });
    return { id, key };
  }

  /** Takes effect with the key's next request. Doing it again changes nothing. */
  async revoke(actor: Actor, merchantIds: string[], id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [row] = await rowsOf<{ name: string; merchantId: string; revoked_at: Date | null }>(
        tx,
        `select name, merchant_id as "merchantId", revoked_at from accounts.api_keys
          where id = $1 and merchant_id = any($2) for update`,
        [id, merchantIds],
      );
      if (!row) throw apiKeyUnknown();
      if (row.revoked_at) return;
      await tx.query(`update accounts.api_keys set revoked_at = now() where id = $1`, [id]);
      await note(tx, 'api_key_revoked', actor, { id, name: row.name, merchantId: row.merchantId }, null);
    });
  }
}

type Subject = { id: string; name: string; merchantId: string };

function note(tx: Tx, what: string, by: Actor, subject: Subject, text: string | null): Promise<void> {
  return record(tx, 'accounts', { what, subject: { kind: 'api_key', ...subject }, by, note: text });
}
