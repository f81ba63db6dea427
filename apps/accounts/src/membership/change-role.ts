import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { lastHead, membershipUnknown, notYourself, roleHeld, rolesConflict } from '../accounts.errors.js';
import { cityRoles, lockHeads, memberOf, type Member } from './locked-members.js';
import { conflictsWith, headRole, type Office } from './office.js';

export interface RoleChange {
  office: Office;
  membershipId: string;
  role: Role;
}

/** Gives a member of an office another role. Takes effect with the person's next request. */
@Injectable()
export class ChangeRole {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Repeating it changes nothing. */
  async change(actor: Actor, ask: RoleChange): Promise<void> {
    await this.database.transaction(async (tx) => {
      const heads = await lockHeads(tx, ask.office);
      const member = await memberOf(tx, ask.office, ask.membershipId);
      // Whoever asks may have lost their own role a moment ago: then there is nothing here for them.
      if (!member || !heads.some(({ personId }) => personId === actor.personId)) throw membershipUnknown();
      if (member.role === ask.role) return;
      await this.refuse(tx, actor, ask, member, heads);
      await this.write(tx, actor, ask, member);
    });
  }

  private async refuse(tx: Tx, actor: Actor, ask: RoleChange, member: Member, heads: Member[]): Promise<void> {
    if (member.personId === actor.personId) throw notYourself();
    if (member.role === headRole(ask.office) && heads.length === 1) throw lastHead(ask.office);
    if (ask.office.merchantId) return;
    const held = (await cityRoles(tx, member.personId)).filter((role) => role !== member.role);
    if (held.includes(ask.role)) throw roleHeld();
    const other = conflictsWith(ask.role, held);
    if (other) throw rolesConflict(ask.role, other);
  }

  private async write(tx: Tx, actor: Actor, ask: RoleChange, member: Member): Promise<void> {
    await rowsOf(tx, `update accounts.memberships set role = $2 where id = $1`, [member.id, ask.role]);
    await record(tx, 'accounts', {
      what: 'role_changed',
      subject: { kind: 'person', id: member.personId, name: member.name, merchantId: ask.office.merchantId },
      by: actor,
      note: `${member.role} → ${ask.role}`,
    });
  }
}
