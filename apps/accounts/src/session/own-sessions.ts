import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { SessionProofs } from '../second-factor/session-proofs.js';
import type { Way } from '../second-factor/session-proof.js';
import { deviceName } from './device-name.js';

export interface OwnSession {
  id: string;
  browser: string | null;
  system: string | null;
  way: Way;
  secondFactor: boolean;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

interface Row {
  id: string;
  user_agent: string | null;
  way: Way | null;
  second_factor: boolean | null;
  created_at: Date;
  last_seen_at: Date | null;
}

/** Where a person is signed in, and how to end that. A session's secret is never told. */
@Injectable()
export class OwnSessions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SessionProofs) private readonly proofs: SessionProofs,
  ) {}

  async list(personId: string, currentId: string): Promise<OwnSession[]> {
    const rows = await this.database.rows<Row>(
      `select id, user_agent, way, second_factor, created_at, last_seen_at from accounts.sessions
        where person_id = $1 and expires_at > now()
        order by id = $2 desc, coalesce(last_seen_at, created_at) desc, id`,
      [personId, currentId],
    );
    return rows.map((row) => ({
      id: row.id,
      ...deviceName(row.user_agent),
      way: row.way ?? 'password',
      secondFactor: row.second_factor ?? false,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: (row.last_seen_at ?? row.created_at).toISOString(),
      current: row.id === currentId,
    }));
  }

  async seen(sessionId: string): Promise<void> {
    await this.database.rows(`update accounts.sessions set last_seen_at = now() where id = $1`, [sessionId]);
  }

  /** False when the person has no such session (any more). */
  async end(personId: string, sessionId: string): Promise<boolean> {
    const ended = await this.database.rows(
      `delete from accounts.sessions where id = $1 and person_id = $2 returning id`,
      [sessionId, personId],
    );
    return ended.length > 0;
  }

  /** Everywhere but here; no other device is trusted without the second factor any more, and none is known. */
  async endOthers(personId: string, currentId: string): Promise<void> {
    await this.database.rows(`delete from accounts.sessions where person_id = $1 and id <> $2`, [personId, currentId]);
    await this.proofs.trustNoDevice(personId);
  }
}
