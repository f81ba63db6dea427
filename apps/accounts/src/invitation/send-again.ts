import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { alreadyInvited, invitationOver, invitationUnknown, tooManyLetters } from '../accounts.errors.js';
import { lockHeads } from '../membership/locked-members.js';
import type { Office } from '../membership/office.js';
import { invitationOf } from './invitation-of.js';
import { INVITATION_MOVES } from './invitation-status.js';
import { InvitationToken } from './invitation-token.js';
import { VALID_DAYS } from './invite.js';

const MOST_LETTERS = 5;

/** A new letter with a new link and a new week; the link of the letter before opens nothing any more. */
@Injectable()
export class SendAgain {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(InvitationToken) private readonly token: InvitationToken,
  ) {}

  async send(actor: Actor, ask: { office: Office; invitationId: string }): Promise<{ id: string; expiresAt: string }> {
    const sealed = await this.token.seal();
    return this.database.transaction(async (tx) => {
      const heads = await lockHeads(tx, ask.office);
      const invitation = await invitationOf(tx, ask.office, ask.invitationId);
      if (!invitation || !heads.some(({ personId }) => personId === actor.personId)) throw invitationUnknown();
      const { id, email, letters, status } = invitation;
      if (letters >= MOST_LETTERS) throw tooManyLetters();
      if (status === 'expired') {
        const [open] = await rowsOf<{ id: string }>(
          tx,
          `select id from accounts.invitations where status = 'open' and email = $1
              and merchant_id is not distinct from $2::uuid and (merchant_id is not null or role = $3)`,
          [email, invitation.merchantId, invitation.role],
        );
        if (open) throw alreadyInvited(open.id);
        await move(tx, 'accounts.invitations', INVITATION_MOVES, id, 'open');
      } else if (status !== 'open') throw invitationOver(status);
      const [row] = await rowsOf<{ expires_at: Date }>(
        tx,
        `update accounts.invitations set sealed_token = $2, letters = letters + 1, bounced_at = null,
                expires_at = now() + interval '${VALID_DAYS} days' where id = $1 returning expires_at`,
        [id, sealed],
      );
      await publish(tx, 'invitation.made', { invitationId: id, letter: letters + 1 });
      const subject = { kind: 'invitation', id, name: email, merchantId: ask.office.merchantId };
      await record(tx, 'accounts', { what: 'invitation_sent_again', subject, by: actor });
      return { id, expiresAt: row!.expires_at.toISOString() };
    });
  }
}
