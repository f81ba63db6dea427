import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import {
  alreadyInvited,
  alreadyMember,
  inviteYourself,
  membershipUnknown,
  rolesConflict,
  tooManyLetters,
} from '../accounts.errors.js';
import { lockHeads, type Member } from '../membership/locked-members.js';
import { conflictsWith, type Office } from '../membership/office.js';
import { InvitationToken } from './invitation-token.js';

export const VALID_DAYS = 7;

/** Letters that one office may send to unproven addresses in a day. */
const LETTERS_A_DAY = 40;

export interface Invitation {
  office: Office;
  /** In small letters. */
  email: string;
  role: Role;
}

/** Offers a role to whoever reads the mail of an address. */
@Injectable()
export class Invite {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(InvitationToken) private readonly token: InvitationToken,
  ) {}

  async invite(actor: Actor, ask: Invitation): Promise<{ id: string; expiresAt: string }> {
    const sealed = await this.token.seal();
    return this.database.transaction(async (tx) => {
      const heads = await lockHeads(tx, ask.office);
      const inviter = heads.find(({ personId }) => personId === actor.personId);
      if (!inviter) throw membershipUnknown();
      if (ask.email === actor.email.toLowerCase()) throw inviteYourself();
      await refuseHeld(tx, ask);
      await refuseOpen(tx, ask);
      await refuseTooMany(tx, ask.office);
      return this.write(tx, inviter, ask, sealed);
    });
  }

  private async write(tx: Tx, inviter: Member, { office, email, role }: Invitation, sealed: string) {
    const id = newId();
    const [row] = await rowsOf<{ expires_at: Date }>(
      tx,
      `insert into accounts.invitations
         (id, email, role, merchant_id, merchant_name, sealed_token, invited_by, inviter_name, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '${VALID_DAYS} days') returning expires_at`,
      [id, email, role, office.merchantId, inviter.merchantName, sealed, inviter.personId, inviter.name],
    );
    await publish(tx, 'invitation.made', { invitationId: id, letter: 1 });
    await record(tx, 'accounts', {
      what: 'invited',
      subject: { kind: 'invitation', id, name: email, merchantId: office.merchantId },
      by: inviter,
      note: role,
    });
    return { id, expiresAt: row!.expires_at.toISOString() };
  }
}

async function refuseHeld(tx: Tx, { office, email, role }: Invitation): Promise<void> {
  const rows = await rowsOf<{ role: Role }>(
    tx,
    `select m.role from accounts.memberships m join accounts.people p on p.id = m.person_id
      where lower(p.email) = $1 and m.merchant_id is not distinct from $2::uuid`,
    [email, office.merchantId],
  );
  const held = rows.map((row) => row.role);
  if (office.merchantId ? held.length > 0 : held.includes(role)) throw alreadyMember();
  const other = conflictsWith(role, held);
  if (other) throw rolesConflict(role, other);
}

/** One that has run out makes room for a new one. */
async function refuseOpen(tx: Tx, { office, email, role }: Invitation): Promise<void> {
  const same = `status = 'open' and email = $1 and merchant_id is not distinct from $2::uuid and (merchant_id is not null or role = $3)`;
  const values = [email, office.merchantId, role];
  await rowsOf(tx, `update accounts.invitations set status = 'expired' where ${same} and expires_at <= now()`, values);
  const [open] = await rowsOf<{ id: string }>(tx, `select id from accounts.invitations where ${same}`, values);
  if (open) throw alreadyInvited(open.id);
}

export async function refuseTooMany(tx: Tx, { merchantId }: Office): Promise<void> {
  const [row] = await rowsOf<{ letters: number }>(
    tx,
    `select coalesce(sum(letters), 0)::int as letters from accounts.invitations
      where merchant_id is not distinct from $1::uuid and created_at > now() - interval '1 day'`,
    [merchantId],
  );
  if (row!.letters >= LETTERS_A_DAY) throw tooManyLetters();
}
