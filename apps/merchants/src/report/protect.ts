import { minCut } from './min-cut.js';

/** What one shop adds to the sums of a period. Shops that add nothing are left out before. */
export interface Contribution {
  shopId: string;
  /** The merchant has agreed that the city sees the shop's own figures. */
  agreed: boolean;
  orders: number;
  amount: number;
  /** The group of the shop in each table, such as its district and its trade. */
  groups: readonly string[];
}

export interface Sum {
  shops: number;
  orders: number;
  amount: number;
}

export interface ProtectedTable {
  cells: (Sum & { group: string })[];
  /** Groups that are only shown together; null when every group stands for itself. */
  rest: (Sum & { groups: string[] }) | null;
}

export interface ProtectedSums {
  /** Null when even the sum of all would tell about too few. */
  total: Sum | null;
  tables: ProtectedTable[];
}

/** No sum may be about fewer shops than this, nor may any be worked out from those that are shown. */
export const FEWEST = 5;

/** For each table, the groups that go into its rest. */
type Merged = Set<string>[];

const sumOf = (rows: readonly Contribution[]): Sum => ({
  shops: rows.length,
  orders: rows.reduce((sum, row) => sum + row.orders, 0),
  amount: rows.reduce((sum, row) => sum + row.amount, 0),
});

const hiddenOf = (rows: readonly Contribution[]): number => rows.filter(({ agreed }) => !agreed).length;

/**
 * Sums by group in up to two tables, from which nothing about fewer than five shops can be worked out: not from a
 * group, not from a total less its groups, not from one table against the other, and not by taking away the shops
 * whose own figures are shown because their merchant agreed. Groups that would tell too much are shown together.
 *
 * Why it holds: take the groups of the two tables as nodes and every hidden shop as an edge between its two groups.
 * What can be worked out from sums over groups are exactly the sums over edge cuts of that graph. So it is enough that
 * no cut has fewer than five edges.
 */
export function protect(contributions: readonly Contribution[], tables: 1 | 2): ProtectedSums {
  const hidden = hiddenOf(contributions);
  if (contributions.length < FEWEST || (hidden > 0 && hidden < FEWEST)) {
    return { total: null, tables: Array.from({ length: tables }, () => ({ cells: [], rest: null })) };
  }
  const merged: Merged = Array.from({ length: tables }, () => new Set<string>());
  for (let telling = tooTelling(contributions, merged); telling; telling = tooTelling(contributions, merged)) {
    merged[telling.table]!.add(telling.group);
  }
  return { total: sumOf(contributions), tables: merged.map((rest, table) => tableOf(contributions, table, rest)) };
}

function tableOf(contributions: readonly Contribution[], table: number, rest: Set<string>): ProtectedTable {
  const groups = Map.groupBy(contributions, (row) => row.groups[table]!);
  const shown = [...groups].filter(([group]) => !rest.has(group));
  const left = contributions.filter((row) => rest.has(row.groups[table]!));
  return {
    cells: shown
      .map(([group, rows]) => ({ group, ...sumOf(rows) }))
      .sort((a, b) => b.amount - a.amount || a.group.localeCompare(b.group)),
    rest: left.length > 0 ? { groups: [...rest].sort(), ...sumOf(left) } : null,
  };
}

interface Group {
  table: number;
  /** Null is the rest of its table. */
  group: string | null;
  rows: Contribution[];
}

const REST = Symbol('rest');

function groupsOf(contributions: readonly Contribution[], merged: Merged): Group[] {
  return merged.flatMap((rest, table) =>
    [...Map.groupBy(contributions, (row) => (rest.has(row.groups[table]!) ? REST : row.groups[table]!))].map(
      ([group, rows]) => ({ table, group: group === REST ? null : group, rows }),
    ),
  );
}

/** A group that has to go into the rest of its table, or null when all is well. */
function tooTelling(contributions: readonly Contribution[], merged: Merged): { table: number; group: string } | null {
  const groups = groupsOf(contributions, merged);
  const small = groups.find(({ rows }) => rows.length < FEWEST);
  if (small) return smallest(small.group === null ? groups.filter(({ table }) => table === small.table) : [small]);
  const cut = smallCut(
    groups,
    merged.length === 1 ? [...groups, { table: 1, group: null, rows: [...contributions] }] : groups,
  );
  if (!cut) return null;
  const other = groups.filter((group) => !cut.includes(group));
  const tablesOfRests = new Set(cut.filter(({ group }) => group === null).map(({ table }) => table));
  return smallest(cut) ?? smallest(other.filter(({ table }) => tablesOfRests.has(table))) ?? smallest(other);
}

function smallest(groups: Group[]): { table: number; group: string } | null {
  const own = groups.filter((group): group is Group & { group: string } => group.group !== null);
  const [first] = own.sort((a, b) => hiddenOf(a.rows) - hiddenOf(b.rows) || a.rows.length - b.rows.length);
  return first ? { table: first.table, group: first.group } : null;
}

/** One side of a cut through fewer than five hidden shops, as groups of the tables; null when there is none. */
function smallCut(groups: Group[], nodes: Group[]): Group[] | null {
  const weights = nodes.map((a) =>
    nodes.map((b) => (a.table === b.table ? 0 : hiddenOf(a.rows.filter((row) => b.rows.includes(row))))),
  );
  for (const part of partsOf(weights)) {
    const cut = minCut(part.map((a) => part.map((b) => weights[a]![b]!)));
    if (cut.weight >= FEWEST) continue;
    const side = new Set(cut.side.map((at) => part[at]!));
    const [one, two] = [part.filter((node) => side.has(node)), part.filter((node) => !side.has(node))];
    const real = (list: number[]) => list.map((node) => nodes[node]!).filter((node) => groups.includes(node));
    return [real(one), real(two)].filter((list) => list.length > 0).sort((a, b) => a.length - b.length)[0]!;
  }
  return null;
}

/** The connected parts of a graph that have an edge. */
function partsOf(weights: number[][]): number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (const start of weights.keys()) {
    if (seen.has(start) || weights[start]!.every((weight) => weight === 0)) continue;
    const part = [start];
    seen.add(start);
    for (const node of part) {
      for (const [other, weight] of weights[node]!.entries()) {
        if (weight > 0 && !seen.has(other)) {
          seen.add(other);
          part.push(other);
        }
      }
    }
    parts.push(part);
  }
  return parts;
}
