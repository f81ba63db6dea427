import { Inject, Injectable } from '@nestjs/common';
import { symmetricDecrypt } from 'better-auth/crypto';
import type { AccountLink } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import type { LinkEntity } from './link.entity.js';

type Row = Pick<LinkEntity, 'kind' | 'sealed_url' | 'expires_at'> & { name: string; email: string };

@Injectable()
export class LinkQueries {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** What to write to whom; null once the link has run out. */
  async open(linkId: string): Promise<AccountLink | null> {
    const [row] = await this.database.rows<Row>(
      `select l.kind, l.sealed_url, l.expires_at, p.name, p.email
         from accounts.links l join accounts.people p on p.id = l.person_id
        where l.id = $1 and l.expires_at > now()`,
      [linkId],
    );
    if (!row) return null;
    const { kind, name, email, expires_at, sealed_url } = row;
    const url = await symmetricDecrypt({ key: this.config.AUTH_SECRET, data: sealed_url });
    return { kind, name, email, url, expiresAt: expires_at.toISOString() };
  }
}
