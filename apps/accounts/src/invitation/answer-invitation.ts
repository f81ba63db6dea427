import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { move } from '#platform/status/moves';
import { invitationOver, invitationUnknown, rolesConflict } from '../accounts.errors.js';
import { cityRoles, lockOffice } from '../membership/locked-members.js';
import { conflictsWith } from '../membership/office.js';
import { lockInvitation, type LockedInvitation } from './invitation-of.js';
import { INVITATION_MOVES } from './invitation-status.js';
import { InvitationToken } from './invitation-token.js';

export interface OpenedInvitation {
  invitationId: string;
  token: string;
}

/**
 * The answer of the person whose address was invited. The secret was in a letter to that address: whoever has it and
 * is signed in under the address reads its mail, so the address is proven, too.
 */
@Injectable()
export class AnswerInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(InvitationToken) private readonly token: InvitationToken,
  ) {}

  /** Repeating it changes nothing. */
  async accept(actor: Actor, ask: OpenedInvitation): Promise<void> {
    await this.database.transaction(async (tx) => {
      const invitation = await this.opened(tx, actor, ask);
      if (invitation.status === 'accepted') return;
      await this.end(tx, invitation, 'accepted');
      await this.giveRole(tx, actor, invitation);
      await rowsOf(tx, `update accounts.people set email_verified = true where id = $1`, [actor.personId]);
      await this.note(tx, actor, invitation, 'invitation_accepted');
    });
  }

  async decline(actor: Actor, ask: OpenedInvitation): Promise<void> {
    await this.database.transaction(async (tx) => {
      const invitation = await this.opened(tx, actor, ask);
      if (invitation.status === 'declined') return;
      await this.end(tx, invitation, 'declined');
      await this.note(tx, actor, invitation, 'invitation_declined');
    });
  }

  /** Locked, and only for whom it was meant. Once it has ended the secret is gone, and the address has to do. */
  private async opened(tx: Tx, actor: Actor, { invitationId, token }: OpenedInvitation): Promise<LockedInvitation> {
    const [office] = await rowsOf<{ merchantId: string | null }>(
      tx,
      `select merchant_id as "merchantId" from accounts.invitations where id = $1`,
      [invitationId],
    );
    if (!office) throw invitationUnknown();
    await lockOffice(tx, office);
    const invitation = await lockInvitation(tx, invitationId);
    if (invitation?.email !== actor.email.toLowerCase()) throw invitationUnknown();
    const { sealedToken } = invitation;
    if (sealedToken && !(await this.token.matches(sealedToken, token))) throw invitationUnknown();
    return invitation;
  }

  private async end(tx: Tx, { id, status, late }: LockedInvitation, to: 'accepted' | 'declined'): Promise<void> {
    if (status !== 'open' || late) throw invitationOver(late ? 'expired' : status);
    await move(tx, 'accounts.invitations', INVITATION_MOVES, id, to, { ended_at: new Date(), sealed_token: null });
  }

  private async giveRole(tx: Tx, { personId }: Actor, invitation: LockedInvitation): Promise<void> {
    const { role, merchantId, merchantName } = invitation;
    if (!merchantId) {
      const other = conflictsWith(role, await cityRoles(tx, personId));
      if (other) throw rolesConflict(role, other);
    }
    // Whoever became owner by other ways meanwhile stays one.
    await rowsOf(
      tx,
      `insert into accounts.memberships (id, person_id, role, merchant_id, merchant_name) values ($1, $2, $3, $4, $5)
       on conflict ${
         merchantId
           ? `(person_id, merchant_id) where merchant_id is not null do update set role = least(accounts.memberships.role, excluded.role)`
           : `(person_id, role) where merchant_id is null do nothing`
       }`,
      [newId(), personId, role, merchantId, merchantName],
    );
  }

  private note(tx: Tx, actor: Actor, invitation: LockedInvitation, what: string): Promise<void> {
    const { id, email, role, merchantId } = invitation;
    const subject = { kind: 'invitation', id, name: email, merchantId };
    return record(tx, 'accounts', { what, subject, by: actor, note: role });
  }
}
