import type { Actor } from '#contracts/actor';
import { rowsOf, type Tx } from '#platform/database/database';
import { applicationNotFound, helpOver } from '../merchants.errors.js';
import type { ApplicationEntity } from './application.entity.js';
import type { ApplicationStatus } from './application-status.js';

/** Whose hand is at an application: its owner's, or that of somebody of the city who fills it in for them. */
export interface Hand {
  actor: Actor;
  as: 'owner' | 'helper';
}

export const ownHand = (actor: Actor): Hand => ({ actor, as: 'owner' });
export const helpingHand = (actor: Actor): Hand => ({ actor, as: 'helper' });

/** In these the data and documents may be changed. */
const OPEN: readonly ApplicationStatus[] = ['draft', 'changes_requested'];
export const isOpen = (status: string): boolean => (OPEN as readonly string[]).includes(status);

/** The column in which the one whose hand it is has to stand. */
export const columnOf = ({ as }: Hand): 'applicant_id' | 'helper_id' => (as === 'owner' ? 'applicant_id' : 'helper_id');

/** Takes an application for changing. To everybody else it does not exist; a helper must still be wanted. */
export async function lockFor(tx: Tx, hand: Hand, id: string): Promise<ApplicationEntity> {
  const [row] = await rowsOf<ApplicationEntity>(
    tx,
    `select * from merchants.applications where id = $1 and ${columnOf(hand)} = $2 for update`,
    [id, hand.actor.personId],
  );
  if (!row) throw applicationNotFound();
  if (hand.as === 'helper' && !row.helper_active) throw helpOver();
  return row;
}
