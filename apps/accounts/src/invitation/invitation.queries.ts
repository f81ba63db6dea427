import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '#contracts/actor';
import type { InvitationLetter } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { invitationUnknown } from '../accounts.errors.js';
import type { InvitationStatus } from './invitation-status.js';
import { InvitationToken } from './invitation-token.js';
import type { OfferedRoleView } from './offered-role.view.js';

interface Row {
  email: string;
  role: Role;
  merchantName: string | null;
  status: InvitationStatus;
  sealedToken: string | null;
  invitedBy: string;
  expiresAt: Date;
  letters: number;
}

const INVITATION = `select email, role, merchant_name as "merchantName", sealed_token as "sealedToken", letters,
    inviter_name as "invitedBy", expires_at as "expiresAt",
    case when status = 'open' and expires_at <= now() then 'expired' else status end as status
   from accounts.invitations where id = $1`;

@Injectable()
export class InvitationQueries {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(InvitationToken) private readonly token: InvitationToken,
  ) {}

  /** What is offered to the person who is asking; not_found for everybody else, whatever they hold in hand. */
  async offered(actor: Actor, ask: { invitationId: string; token: string }): Promise<OfferedRoleView> {
    const [row] = await this.database.rows<Row>(INVITATION, [ask.invitationId]);
    if (row?.email !== actor.email.toLowerCase()) throw invitationUnknown();
    if (row.sealedToken && !(await this.token.matches(row.sealedToken, ask.token))) throw invitationUnknown();
    const { role, merchantName, status, invitedBy, expiresAt } = row;
    return { id: ask.invitationId, role, merchantName, status, invitedBy, expiresAt: expiresAt.toISOString() };
  }

  /** The letter of an open invitation; null when a later one has taken its place. */
  async letter(ask: { invitationId: string; letter: number }): Promise<InvitationLetter | null> {
    const [row] = await this.database.rows<Row>(INVITATION, [ask.invitationId]);
    if (!row?.sealedToken || row.status !== 'open' || row.letters !== ask.letter) return null;
    const { email, role, merchantName, invitedBy, expiresAt, sealedToken } = row;
    const token = encodeURIComponent(await this.token.open(sealedToken));
    const url = `${this.config.PUBLIC_URL}/invitations/${ask.invitationId}?token=${token}`;
    return { email, role, merchantName, invitedBy, url, expiresAt: expiresAt.toISOString() };
  }
}
