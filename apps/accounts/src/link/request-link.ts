import { Inject, Injectable } from '@nestjs/common';
import { symmetricEncrypt } from 'better-auth/crypto';
import type { AccountLink } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { publish } from '#platform/outbox/publish';

export type LinkKind = AccountLink['kind'];

/** Keeps a link that better-auth made, and tells the world that it wants to be mailed. */
@Injectable()
export class RequestLink {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** `seconds` is how long the link works. Those that have run out go with it. */
  async request(ask: { personId: string; kind: LinkKind; url: string; seconds: number }): Promise<void> {
    const { personId, kind, url, seconds } = ask;
    const linkId = newId();
    const sealed = await symmetricEncrypt({ key: this.config.AUTH_SECRET, data: url });
    await this.database.transaction(async (tx) => {
      await tx.query(`delete from accounts.links where expires_at < now()`);
      await tx.query(
        `insert into accounts.links (id, person_id, kind, sealed_url, expires_at)
         values ($1, $2, $3, $4, now() + $5 * interval '1 second')`,
        [linkId, personId, kind, sealed, seconds],
      );
      await publish(tx, 'person.link_requested', { linkId, personId, kind });
    });
  }
}
