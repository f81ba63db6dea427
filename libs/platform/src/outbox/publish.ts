import { FACTS, type FactName, type Facts } from '#contracts/facts';
import type { ServiceName } from '#contracts/services';
import { noteOutbox, type Tx } from '../database/database.js';
import { newId } from '../ids.js';

/** Makes a fact known when the transaction commits: the outbox row stands beside the change. */
export async function publish<N extends FactName>(tx: Tx, name: N, payload: Facts[N]): Promise<void> {
  await publishAll(tx, [{ name, payload } as AnyFact]);
}

export type AnyFact = { [N in FactName]: { name: N; payload: Facts[N] } }[FactName];

/** Several facts of one service in one statement. */
export async function publishAll(tx: Tx, facts: readonly AnyFact[]): Promise<void> {
  const first = facts[0];
  if (!first) return;
  const service = FACTS[first.name].from;
  noteOutbox(service);
  await tx.query(
    `insert into ${service}.outbox (id, kind, name, payload)
     select id, 'fact', name, payload from unnest($1::uuid[], $2::text[], $3::jsonb[]) as f(id, name, payload)`,
    [facts.map(() => newId()), facts.map((fact) => fact.name), facts.map((fact) => JSON.stringify(fact.payload))],
  );
}

/**
 * Asks the service's own worker to do something after the commit, no earlier than `delayMs` from now. The job's id
 * is the outbox row's id, so a repeated relay does not run it twice at once; handlers still have to be repeatable.
 */
export async function schedule(
  tx: Tx,
  service: ServiceName,
  job: string,
  payload: object,
  options: { delayMs?: number } = {},
): Promise<void> {
  noteOutbox(service);
  await tx.query(
    `insert into ${service}.outbox (id, kind, name, payload, not_before)
     values ($1, 'job', $2, $3, case when $4::int > 0 then now() + make_interval(secs => $4::int / 1000.0) end)`,
    [newId(), job, JSON.stringify(payload), options.delayMs ?? 0],
  );
}
