import type { Role } from '#contracts/actor';
import { rowsOf, type Tx } from '#platform/database/database';
import { headRole, type Office } from './office.js';

export interface Member {
  id: string;
  personId: string;
  name: string;
  email: string;
  role: Role;
  merchantId: string | null;
  merchantName: string | null;
}

const MEMBER = `m.id, m.person_id as "personId", p.name, p.email, m.role, m.merchant_id as "merchantId",
  m.merchant_name as "merchantName"`;

/**
 * The heads of an office, locked until the transaction ends and read after the lock was got: two owners who remove
 * each other at once do it one after the other, and the second finds that they are no owner any more.
 */
export async function lockHeads(tx: Tx, office: Office): Promise<Member[]> {
  await lockOffice(tx, office);
  return rowsOf<Member>(
    tx,
    `select ${MEMBER} from accounts.memberships m join accounts.people p on p.id = m.person_id
      where m.role = $1 and m.merchant_id is not distinct from $2::uuid order by m.id for update of m`,
    [headRole(office), office.merchantId],
  );
}

/** Changes of one office's people happen one after the other; locking rows would not see those that come. */
export async function lockOffice(tx: Tx, { merchantId }: Office): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('accounts.office/' || coalesce($1, 'city'), 0))`, [
    merchantId,
  ]);
}

/** One membership of an office; null when it is another's or gone. */
export async function memberOf(tx: Tx, office: Office, id: string): Promise<Member | null> {
  const [member] = await rowsOf<Member>(
    tx,
    `select ${MEMBER} from accounts.memberships m join accounts.people p on p.id = m.person_id
      where m.id = $1 and m.merchant_id is not distinct from $2::uuid for update of m`,
    [id, office.merchantId],
  );
  return member ?? null;
}

/** The city's roles of a person. */
export async function cityRoles(tx: Tx, personId: string): Promise<Role[]> {
  const rows = await rowsOf<{ role: Role }>(
    tx,
    `select role from accounts.memberships where person_id = $1 and merchant_id is null`,
    [personId],
  );
  return rows.map(({ role }) => role);
}
