import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database } from '#platform/database/database';
import { move } from '#platform/status/moves';
import { invitationOver, invitationUnknown } from '../accounts.errors.js';
import { lockHeads } from '../membership/locked-members.js';
import type { Office } from '../membership/office.js';
import { invitationOf } from './invitation-of.js';
import { INVITATION_MOVES } from './invitation-status.js';

/** Takes an invitation back. One that was accepted a moment before is a membership by now, and that is said. */
@Injectable()
export class RevokeInvitation {
  constructor(@Inject(Database) private readonly database: Database) {}

  async revoke(actor: Actor, ask: { office: Office; invitationId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const heads = await lockHeads(tx, ask.office);
      const invitation = await invitationOf(tx, ask.office, ask.invitationId);
      if (!invitation || !heads.some(({ personId }) => personId === actor.personId)) throw invitationUnknown();
      const { id, email, status } = invitation;
      if (status === 'revoked') return;
      const ended = { ended_at: new Date(), sealed_token: null };
      const revoked = await move(tx, 'accounts.invitations', INVITATION_MOVES, id, 'revoked', ended);
      if (!revoked) throw invitationOver(status);
      const subject = { kind: 'invitation', id, name: email, merchantId: ask.office.merchantId };
      await record(tx, 'accounts', { what: 'invitation_revoked', subject, by: actor });
    });
  }
}
