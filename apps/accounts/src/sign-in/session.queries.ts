import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { Auth } from './auth.js';
import { sessionToken } from './session-cookie.js';

export interface SignedIn {
  actor: Actor;
  /** True when the session should be prolonged, which only better-auth does. */
  ageing: boolean;
}

const PROLONG_AFTER = '1 day';

interface Row {
  id: string;
  name: string;
  email: string;
  ageing: boolean;
  memberships: Actor['memberships'];
}

/** Who is signed in: one prepared statement, asked with every request of every service. */
@Injectable()
export class SessionQueries {
  constructor(
    @Inject(Auth) private readonly betterAuth: Auth,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** The person behind a Cookie header, read afresh each time: signing out and revoking work at once. */
  async signedIn(cookie: string): Promise<SignedIn | null> {
    const { authCookies, secret } = await this.betterAuth.auth.$context;
    const token = sessionToken(cookie, authCookies.sessionToken.name, secret);
    if (!token) return null;
    const [row] = await this.database.read<Row>(
      'accounts-signed-in',
      `select p.id, p.name, p.email, s.updated_at < now() - interval '${PROLONG_AFTER}' as ageing,
              coalesce((select json_agg(json_build_object('role', m.role, 'merchantId', m.merchant_id) order by m.created_at, m.id)
                          from accounts.memberships m where m.person_id = p.id), '[]') as memberships
         from accounts.sessions s
         join accounts.people p on p.id = s.person_id
        where s.token = $1 and s.expires_at > now()`,
      [token],
    );
    if (!row) return null;
    const { id, name, email, memberships, ageing } = row;
    return { actor: { personId: id, name, email, memberships }, ageing };
  }
}
