import { rowsOf, type Tx } from '../database/database.js';

/** The allowed moves of a status: from each status the ones that may follow. Statuses without moves are ends. */
export type Moves<S extends string> = { readonly [K in S]: readonly S[] };

export const statusesOf = <S extends string>(moves: Moves<S>): S[] => Object.keys(moves) as S[];

export const endsOf = <S extends string>(moves: Moves<S>): S[] =>
  statusesOf(moves).filter((status) => moves[status].length === 0);

/** The CHECK that mirrors the type in the database. */
export const statusCheck = (moves: Moves<string>, column = 'status'): string =>
  `${column} in (${statusesOf(moves)
    .map((status) => `'${status}'`)
    .join(', ')})`;

/** Statuses that cannot be reached from `start`, and those from which no end can be reached. Both must be empty. */
export function deadSpots<S extends string>(moves: Moves<S>, start: S): { unreachable: S[]; endless: S[] } {
  const reach = (from: S): Set<S> => {
    const seen = new Set<S>([from]);
    for (const status of seen) moves[status].forEach((next) => seen.add(next));
    return seen;
  };
  const reached = reach(start);
  const ends = endsOf(moves);
  return {
    unreachable: statusesOf(moves).filter((status) => !reached.has(status)),
    endless: statusesOf(moves).filter((status) => !ends.some((end) => reach(status).has(end))),
  };
}

/**
 * Moves one row's status if it still has one from which the move is allowed; further columns may be set with it.
 * Answers false when somebody was first. `table` is schema-qualified and never comes from outside.
 */
export async function move<S extends string>(
  tx: Tx,
  table: string,
  moves: Moves<S>,
  id: string,
  to: S,
  also: Record<string, unknown> = {},
): Promise<boolean> {
  const from = statusesOf(moves).filter((status) => moves[status].includes(to));
  const columns = Object.keys(also);
  const sets = ['status = $2', ...columns.map((column, at) => `${column} = $${at + 4}`)].join(', ');
  const rows = await rowsOf(tx, `update ${table} set ${sets} where id = $1 and status = any($3) returning id`, [
    id,
    to,
    from,
    ...Object.values(also),
  ]);
  return rows.length > 0;
}
