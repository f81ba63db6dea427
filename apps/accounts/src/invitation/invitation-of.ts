import type { Role } from '#contracts/actor';
import { rowsOf, type Tx } from '#platform/database/database';
import type { Office } from '../membership/office.js';
import type { InvitationStatus } from './invitation-status.js';

export interface LockedInvitation {
  id: string;
  email: string;
  role: Role;
  merchantId: string | null;
  merchantName: string | null;
  status: InvitationStatus;
  /** Open, but its week is over. */
  late: boolean;
  sealedToken: string | null;
  letters: number;
}

const LOCKED = `select id, email, role, merchant_id as "merchantId", merchant_name as "merchantName", status, letters,
    sealed_token as "sealedToken", status = 'open' and expires_at <= now() as late from accounts.invitations where id = $1`;

/** An invitation of an office, locked until the transaction ends; null when it is another's. */
export async function invitationOf(tx: Tx, office: Office, id: string): Promise<LockedInvitation | null> {
  const [row] = await rowsOf<LockedInvitation>(
    tx,
    `${LOCKED} and merchant_id is not distinct from $2::uuid for update`,
    [id, office.merchantId],
  );
  return row ?? null;
}

export async function lockInvitation(tx: Tx, id: string): Promise<LockedInvitation | null> {
  const [row] = await rowsOf<LockedInvitation>(tx, `${LOCKED} for update`, [id]);
  return row ?? null;
}
