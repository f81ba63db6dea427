import type { Tx } from '#platform/database/database';

/** The return that a withdrawal led to has ended: nobody needs to be reminded any more. */
export async function settleWithdrawal(tx: Tx, returnId: string): Promise<void> {
  await tx.query(`update returns.withdrawals set settled_at = now() where return_id = $1 and settled_at is null`, [
    returnId,
  ]);
}
