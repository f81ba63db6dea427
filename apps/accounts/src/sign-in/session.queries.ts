import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { Auth } from './auth.js';
import { sessionToken } from './session-cookie.js';

export interface SignedIn {
  actor: Actor;
  sessionId: string;
  /** True when the session should be prolonged, which only better-auth does. */
  ageing: boolean;
  /** True when it is time to note that the session is still in use. */
  unseen: boolean;
}

const PROLONG_AFTER = '1 day';
const SEEN_EVERY = '5 minutes';

interface Row {
  id: string;
  name: string;
  email: string;
  session_id: string;
  ageing: boolean;
  unseen: boolean;
  second_factor: boolean;
  pending: boolean;
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
    const found = await this.look(cookie);
    return found === 'pending' ? null : found;
  }

  /** `pending` while the person still owes the second factor they have set up: they are not signed in yet. */
  async look(cookie: string): Promise<SignedIn | 'pending' | null> {
    const { authCookies, secret } = await this.betterAuth.auth.$context;
    const token = sessionToken(cookie, authCookies.sessionToken.name, secret);
    if (!token) return null;
    const [row] = await this.database.read<Row>(
      'accounts-signed-in',
      `select p.id, p.name, p.email, s.id as session_id, s.updated_at < now() - interval '${PROLONG_AFTER}' as ageing,
              coalesce(s.last_seen_at, s.created_at) < now() - interval '${SEEN_EVERY}' as unseen,
              coalesce(s.second_factor, false) as second_factor,
              coalesce(p.two_factor_enabled, false) and not coalesce(s.second_factor, false) as pending,
              coalesce((select json_agg(json_build_object('role', m.role, 'merchantId', m.merchant_id) order by m.created_at, m.id)
                          from accounts.memberships m where m.person_id = p.id), '[]') as memberships
         from accounts.sessions s
         join accounts.people p on p.id = s.person_id
        where s.token = $1 and s.expires_at > now()`,
      [token],
    );
    if (!row) return null;
    if (row.pending) return 'pending';
    const { id, name, email, memberships, ageing, unseen, session_id: sessionId } = row;
    return {
      actor: { personId: id, name, email, memberships, secondFactor: row.second_factor },
      sessionId,
      ageing,
      unseen,
    };
  }
}
