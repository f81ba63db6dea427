import type { Actor } from '#contracts/actor';
import type { Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import type { Case } from '../review/case.queries.js';
import type { DecidedLine, DecisionLetter, DecisionOutcome } from './decision.entity.js';

export interface DecisionToKeep {
  outcome: DecisionOutcome;
  reason: string;
  letter: DecisionLetter | null;
}

/** Writes a decision down with every line as it stood, and pins the checklist it was made by. Answers its id. */
export async function keepDecision(
  tx: Tx,
  actor: Actor,
  { row, checklist, lines }: Case,
  { outcome, reason, letter }: DecisionToKeep,
): Promise<string> {
  const id = newId();
  const decided = lines.map(({ item, state, setBy, judged }): DecidedLine => ({
    key: item.key,
    words: item.words.de,
    state,
    reason: setBy === 'human' ? (judged?.reason ?? '') : '',
    machine: setBy === 'machine',
  }));
  await tx.query(
    `insert into merchants.decisions (id, application_id, outcome, reason, lines, checklist_version, letter, by_id,
       by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      row.id,
      outcome,
      reason,
      JSON.stringify(decided),
      checklist.version,
      letter && JSON.stringify(letter),
      actor.personId,
      actor.name,
    ],
  );
  await tx.query(`update merchants.reviews set checklist_version = $2 where application_id = $1`, [
    row.id,
    checklist.version,
  ]);
  return id;
}
