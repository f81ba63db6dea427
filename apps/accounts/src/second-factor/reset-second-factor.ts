import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { MACHINE, record, type HistoryEntry } from '#platform/audit/record';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { membershipUnknown, nothingToReset, notYourSecondFactor } from '../accounts.errors.js';
import { lockHeads, memberOf } from '../membership/locked-members.js';

const CITY = { merchantId: null };

/**
 * Takes the second factor from somebody who has lost it: codes, passkeys, sessions and known browsers. The password
 * stays; where the role needs more, nothing opens before a new second factor is set up.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Of another person who works for the city, by an administrator. */
  async reset(actor: Actor, membershipId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const heads = await lockHeads(tx, CITY);
      const member = await memberOf(tx, CITY, membershipId);
      if (!member || !heads.some(({ personId }) => personId === actor.personId)) throw membershipUnknown();
      if (member.personId === actor.personId) throw notYourSecondFactor();
      await this.take(tx, { id: member.personId, name: member.name }, actor);
    });
  }

  /** Of anybody, by whoever runs the machine: for the last administrator, whom nobody else can help. */
  async resetByOperator(email: string): Promise<'reset' | 'unknown' | 'nothing to reset'> {
    try {
      return await this.database.transaction(async (tx) => {
        const [person] = await rowsOf<{ id: string; name: string }>(
          tx,
          `select id, name from accounts.people where email = $1`,
          [email.trim().toLowerCase()],
        );
        if (!person) return 'unknown';
        await this.take(tx, person, MACHINE, 'operator');
        return 'reset';
      });
    } catch (error) {
      if ((error as { code?: string }).code === nothingToReset().code) return 'nothing to reset';
      throw error;
    }
  }

  private async take(
    tx: Tx,
    person: { id: string; name: string },
    by: HistoryEntry['by'],
    note?: string,
  ): Promise<void> {
    const taken = await rowsOf(
      tx,
      `with passkeys as (delete from accounts.passkeys where person_id = $1 returning 1),
            codes as (delete from accounts.second_factors where person_id = $1 returning verified)
       select 1 from passkeys union all select 1 from codes where verified`,
      [person.id],
    );
    if (taken.length === 0) throw nothingToReset();
    await tx.query(`update accounts.people set two_factor_enabled = false where id = $1`, [person.id]);
    for (const table of ['sessions', 'devices']) {
      await tx.query(`delete from accounts.${table} where person_id = $1`, [person.id]);
    }
    // Trusted devices and half-done sign-ins are proofs whose value is the person's id.
    await tx.query(`delete from accounts.verifications where value = $1`, [person.id]);
    await publish(tx, 'person.security_changed', { personId: person.id, what: 'second_factor_reset' });
    const subject = { kind: 'person', id: person.id, name: person.name };
    await record(tx, 'accounts', { what: 'second_factor_reset', subject, by, note });
  }
}
