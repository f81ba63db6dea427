import { Injectable, Inject } from '@nestjs/common';
import { Database } from '#platform/database/database';

/** Marks what has run out, and forgets after a quarter whom somebody once wanted to invite. */
@Injectable()
export class SweepInvitations {
  constructor(@Inject(Database) private readonly database: Database) {}

  async sweep(): Promise<void> {
    await this.database.rows(
      `update accounts.invitations set status = 'expired', ended_at = expires_at where status = 'open' and expires_at <= now()`,
    );
    await this.database.rows(`delete from accounts.invitations where ended_at < now() - interval '90 days'`);
  }
}
