import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { InvitationView, MemberView, TeamView } from './team.view.js';

type MemberRow = Omit<MemberView, 'you' | 'since'> & { since: Date; personId: string; merchantId: string | null };
type InvitationRow = Omit<InvitationView, 'madeAt' | 'expiresAt' | 'endedAt' | 'bouncedAt'> & {
  madeAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  bouncedAt: Date | null;
  merchantId: string | null;
};

const MEMBERS = `select m.id, m.role, m.created_at as since, m.merchant_id as "merchantId", p.id as "personId", p.name, p.email
   from accounts.memberships m join accounts.people p on p.id = m.person_id`;

/** What is over stays to be seen for a month; what was taken back is nobody's business any more. */
const INVITATIONS = `select id, email, role, merchant_id as "merchantId", inviter_name as "invitedBy", letters,
    created_at as "madeAt", expires_at as "expiresAt", ended_at as "endedAt", bounced_at as "bouncedAt",
    case when status = 'open' and expires_at <= now() then 'expired' else status end as status
   from accounts.invitations
  where (status in ('open', 'expired') or (status = 'declined' and ended_at > now() - interval '30 days'))`;

/** Who belongs to a merchant or to the city, and who is invited. */
@Injectable()
export class TeamQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The teams of these merchants, in the order of their names. */
  async merchants(merchantIds: string[], personId: string): Promise<TeamView[]> {
    const [names, members, invitations] = await Promise.all([
      this.database.rows<{ id: string; name: string | null }>(
        `select merchant_id as id, max(merchant_name) as name from accounts.memberships
          where merchant_id = any($1) group by merchant_id order by 2, 1`,
        [merchantIds],
      ),
      this.database.rows<MemberRow>(`${MEMBERS} where m.merchant_id = any($1) order by m.role, p.name, m.id`, [
        merchantIds,
      ]),
      this.database.rows<InvitationRow>(`${INVITATIONS} and merchant_id = any($1) order by created_at desc, id`, [
        merchantIds,
      ]),
    ]);
    return names.map(({ id, name }) => ({
      merchantId: id,
      merchantName: name,
      members: members.filter(({ merchantId }) => merchantId === id).map((row) => memberView(row, personId)),
      invitations: invitations.filter(({ merchantId }) => merchantId === id).map(invitationView),
    }));
  }

  async city(personId: string): Promise<Pick<TeamView, 'members' | 'invitations'>> {
    const [members, invitations] = await Promise.all([
      this.database.rows<MemberRow>(
        `${MEMBERS} where m.merchant_id is null order by p.name, p.email, m.created_at, m.id`,
      ),
      this.database.rows<InvitationRow>(`${INVITATIONS} and merchant_id is null order by created_at desc, id`),
    ]);
    return {
      members: members.map((row) => memberView(row, personId)),
      invitations: invitations.map(invitationView),
    };
  }
}

const memberView = (row: MemberRow, personId: string): MemberView => ({
  id: row.id,
  personId: row.personId,
  name: row.name,
  email: row.email,
  role: row.role,
  since: row.since.toISOString(),
  you: row.personId === personId,
});

const invitationView = (row: InvitationRow): InvitationView => ({
  id: row.id,
  email: row.email,
  role: row.role,
  status: row.status,
  invitedBy: row.invitedBy,
  letters: row.letters,
  madeAt: row.madeAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  bouncedAt: row.bouncedAt?.toISOString() ?? null,
});
