import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { lastHead, membershipUnknown } from '../accounts.errors.js';
import { lockHeads, memberOf, type Member } from './locked-members.js';
import { headRole, type Office } from './office.js';

/** Takes a role from somebody, or gives up one's own. Takes effect with the person's next request. */
@Injectable()
export class EndMembership {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** By a head of the office. */
  async remove(actor: Actor, ask: { office: Office; membershipId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const heads = await lockHeads(tx, ask.office);
      const member = await memberOf(tx, ask.office, ask.membershipId);
      if (!member || !heads.some(({ personId }) => personId === actor.personId)) throw membershipUnknown();
      await this.end(tx, actor, member, heads);
    });
  }

  /** By the person themselves; somebody else's membership is not found. */
  async leave(actor: Actor, membershipId: string): Promise<void> {
    const [own] = await this.database.rows<Office>(
      `select merchant_id as "merchantId" from accounts.memberships where id = $1 and person_id = $2`,
      [membershipId, actor.personId],
    );
    if (!own) throw membershipUnknown();
    await this.database.transaction(async (tx) => {
      const heads = await lockHeads(tx, own);
      const member = await memberOf(tx, own, membershipId);
      if (member?.personId !== actor.personId) throw membershipUnknown();
      await this.end(tx, actor, member, heads);
    });
  }

  private async end(tx: Tx, actor: Actor, member: Member, heads: Member[]): Promise<void> {
    if (member.role === headRole(member) && heads.length === 1) throw lastHead(member);
    await rowsOf(tx, `delete from accounts.memberships where id = $1`, [member.id]);
    await record(tx, 'accounts', {
      what: member.personId === actor.personId ? 'membership_left' : 'membership_removed',
      subject: { kind: 'person', id: member.personId, name: member.name, merchantId: member.merchantId },
      by: actor,
      note: member.role,
    });
  }
}
