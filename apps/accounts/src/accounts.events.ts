import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { On } from '#platform/queue/service';
import { GrantOwnership } from './membership/grant-ownership.js';

/** Every fact that this service reacts to. */
@Injectable()
export class AccountsEvents {
  constructor(@Inject(GrantOwnership) private readonly ownership: GrantOwnership) {}

  @On('application.decided')
  async onDecided(tx: Tx, fact: Facts['application.decided']): Promise<void> {
    if (fact.outcome === 'approved') await this.ownership.grant(tx, fact);
  }

  /** Whoever invited sees that the letter came back. */
  @On('letter.returned')
  async onLetterReturned(tx: Tx, { kind, about }: Facts['letter.returned']): Promise<void> {
    if (kind !== 'invitation') return;
    await tx.query(`update accounts.invitations set bounced_at = now() where id = $1 and letters = $2`, [
      about['invitationId'],
      about['letter'],
    ]);
  }
}
