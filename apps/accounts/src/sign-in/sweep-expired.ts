import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { DEVICE_DAYS } from '../device/known-devices.js';

/** Forgets sessions, proofs and links that have run out: they hold addresses of people and serve nobody any more. */
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
  }
}
