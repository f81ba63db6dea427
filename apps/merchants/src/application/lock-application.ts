import { rowsOf, type Tx } from '#platform/database/database';
import { applicationNotFound } from '../merchants.errors.js';
import type { ApplicationEntity, HandedInApplication } from './application.entity.js';

/** Takes an application of this person for changing; somebody else's does not exist for them. */
export async function lockOwn(tx: Tx, applicantId: string, id: string): Promise<ApplicationEntity> {
  const [row] = await rowsOf<ApplicationEntity>(
    tx,
    `select * from merchants.applications where id = $1 and applicant_id = $2 for update`,
    [id, applicantId],
  );
  if (!row) throw applicationNotFound();
  return row;
}

/** Takes an application for a decision; what was never handed in does not exist for a reviewer. */
export async function lockForDecision(tx: Tx, id: string): Promise<HandedInApplication> {
  const [row] = await rowsOf<HandedInApplication>(
    tx,
    `select * from merchants.applications where id = $1 and submitted_at is not null for update`,
    [id],
  );
  if (!row) throw applicationNotFound();
  return row;
}

/** Counts a change that is not itself a move of the status. */
export async function countChange(tx: Tx, id: string): Promise<void> {
  await tx.query(`update merchants.applications set version = version + 1, updated_at = now() where id = $1`, [id]);
}
