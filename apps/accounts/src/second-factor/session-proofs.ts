import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { Proof } from './session-proof.js';

/** A session as the routes of sign-in see it. */
export interface ProvenSession extends Proof {
  token: string;
  personId: string;
  /** The person has a second factor, and this session has not shown it yet. */
  pending: boolean;
}

interface Row {
  token: string;
  person_id: string;
  way: Proof['way'] | null;
  second_factor: boolean;
  pending: boolean;
}

@Injectable()
export class SessionProofs {
  constructor(@Inject(Database) private readonly database: Database) {}

  async of(token: string): Promise<ProvenSession | null> {
    const [row] = await this.database.rows<Row>(
      `select s.token, s.person_id, s.way, coalesce(s.second_factor, false) as second_factor,
              coalesce(p.two_factor_enabled, false) and not coalesce(s.second_factor, false) as pending
         from accounts.sessions s join accounts.people p on p.id = s.person_id
        where s.token = $1 and s.expires_at > now()`,
      [token],
    );
    if (!row) return null;
    const { person_id: personId, second_factor: secondFactor, way, pending } = row;
    return { token, personId, way: way ?? 'password', secondFactor, pending };
  }

  async passed(token: string): Promise<void> {
    await this.database.rows(`update accounts.sessions set second_factor = true where token = $1`, [token]);
  }

  /** Puts out whoever made an account with an address that they never proved, with everything that lets them in. */
  async takeOver(personId: string): Promise<void> {
    const [unproven] = await this.database.rows(`select 1 from accounts.people where id = $1 and not email_verified`, [
      personId,
    ]);
    if (!unproven) return;
    for (const table of ['credentials', 'sessions', 'passkeys', 'second_factors', 'devices']) {
      await this.database.rows(`delete from accounts.${table} where person_id = $1`, [personId]);
    }
    await this.trustNoDevice(personId);
    await this.database.rows(`update accounts.people set two_factor_enabled = false where id = $1`, [personId]);
  }

  /**
   * Takes the trust from every device that need not show the second factor, and ends half-done sign-ins. better-auth
   * keeps both as proofs whose value is the person's id.
   */
  async trustNoDevice(personId: string): Promise<void> {
    await this.database.rows(`delete from accounts.verifications where value = $1`, [personId]);
  }
}
