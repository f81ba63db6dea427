import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { otherAddress, stillNeeded } from '../accounts.errors.js';
import { lockHeads, type Member } from '../membership/locked-members.js';
import { headRole, type Office } from '../membership/office.js';

/**
 * Deletes an account: name, address, passwords, sessions, memberships. Orders are contracts and stay with the shops;
 * what the city decided stays on record. Whoever alone runs a shop or the city hands over first.
 */
@Injectable()
export class DeletePerson {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** `email` is the account's address, given once more. */
  async delete(actor: Actor, email: string): Promise<void> {
    if (email !== actor.email.toLowerCase()) throw otherAddress();
    await this.database.transaction(async (tx) => {
      const needed: Member[] = [];
      for (const office of await officesOf(tx, actor.personId)) {
        const heads = await lockHeads(tx, office);
        const own = heads.find(({ personId }) => personId === actor.personId);
        if (own && heads.length === 1) needed.push(own);
      }
      if (needed.length > 0) {
        throw stillNeeded(needed.map(({ role, merchantName }) => ({ role, merchantName })));
      }
      await this.forget(tx, actor);
    });
  }

  private async forget(tx: Tx, { personId }: Actor): Promise<void> {
    const gone = await rowsOf(tx, `delete from accounts.people where id = $1 returning id`, [personId]);
    if (gone.length === 0) return;
    // Without a name: nobody is to be remembered by having asked to be forgotten.
    const subject = { kind: 'person', id: personId, name: '' };
    await record(tx, 'accounts', { what: 'account_deleted', subject, by: { personId, name: '' } });
  }
}

/** Where the person is head, always in the same order, so that two who go at once do not wait for each other. */
async function officesOf(tx: Tx, personId: string): Promise<Office[]> {
  const rows = await rowsOf<Office & { role: string }>(
    tx,
    `select merchant_id as "merchantId", role from accounts.memberships where person_id = $1
      order by merchant_id nulls last`,
    [personId],
  );
  return rows.filter((row) => row.role === headRole(row));
}
