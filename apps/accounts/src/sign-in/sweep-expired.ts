import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { DEVICE_DAYS } from '../device/known-devices.js';

/** How long an account waits for its address to be proven. */
const UNPROVEN_DAYS = 30;

/** Forgets what has run out or was never proven: it holds addresses of people and serves nobody any more. */
@Injectable()
export class SweepExpired {
  constructor(@Inject(Database) private readonly database: Database) {}

  async sweep(): Promise<void> {
    for (const table of ['sessions', 'verifications', 'links']) {
      await this.database.rows(`delete from accounts.${table} where expires_at < now()`);
    }
    await this.database.rows(`delete from accounts.tries where since < now() - interval '1 hour'`);
    await this.database.rows(`delete from accounts.devices where last_used_at < now() - $1 * interval '1 day'`, [
      DEVICE_DAYS,
    ]);
    await this.database.rows(
      `delete from accounts.rate_limits where last_request < extract(epoch from now() - interval '1 hour') * 1000`,
    );
    await this.sweepUnproven();
  }

  /** Nobody gets in without the proof, so such an account has nothing; a link on its way may still be opened. */
  private async sweepUnproven(): Promise<void> {
    await this.database.rows(
      `delete from accounts.people p
        where not p.email_verified and p.created_at < now() - $1 * interval '1 day'
          and not exists (select 1 from accounts.memberships m where m.person_id = p.id)
          and not exists (select 1 from accounts.sessions s where s.person_id = p.id)
          and not exists (select 1 from accounts.links l where l.person_id = p.id)`,
      [UNPROVEN_DAYS],
    );
  }
}
