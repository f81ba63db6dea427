import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FEWEST, protect, type Contribution, type ProtectedSums } from './protect.js';

const shop = (n: number, groups: string[], more: Partial<Contribution> = {}): Contribution => ({
  shopId: String(n),
  agreed: false,
  orders: 1,
  amount: 100,
  groups,
  ...more,
});
const shops = (...sizes: [group: string, count: number][]): Contribution[] =>
  sizes.flatMap(([group, count]) => Array.from({ length: count }, () => group)).map((group, n) => shop(n, [group]));

describe('sums by group', () => {
  it('stand for themselves when each has five shops', () => {
    const { total, tables } = protect(shops(['a', 5], ['b', 7]), 1);
    expect(total).toEqual({ shops: 12, orders: 12, amount: 1200 });
    expect(tables[0]).toEqual({
      cells: [
        { group: 'b', shops: 7, orders: 7, amount: 700 },
        { group: 'a', shops: 5, orders: 5, amount: 500 },
      ],
      rest: null,
    });
  });

  it('of one small group are hidden together with the next, so that the total does not give it away', () => {
    const { tables } = protect(shops(['a', 3], ['b', 6], ['c', 9]), 1);
    expect(tables[0]!.cells.map(({ group }) => group)).toEqual(['c']);
    expect(tables[0]!.rest).toMatchObject({ groups: ['a', 'b'], shops: 9, amount: 900 });
  });

  it('of several small groups are shown as one when together they are enough', () => {
    const { tables } = protect(shops(['a', 2], ['b', 3], ['c', 9]), 1);
    expect(tables[0]!.cells.map(({ group }) => group)).toEqual(['c']);
    expect(tables[0]!.rest).toMatchObject({ groups: ['a', 'b'], shops: 5 });
  });

  it('are not shown at all when there are fewer than five shops', () => {
    expect(protect(shops(['a', 4]), 1)).toEqual({ total: null, tables: [{ cells: [], rest: null }] });
  });

  it('do not tell about the four whose merchants have not agreed, when the fifth has', () => {
    const five = shops(['a', 5], ['b', 8]).map((row, at) => (at === 0 ? { ...row, agreed: true } : row));
    expect(protect(five, 1).tables[0]!.cells).toEqual([]);
    const all = shops(['a', 5], ['b', 8]).map((row, at) => (at < 5 ? { ...row, agreed: true } : row));
    expect(protect(all, 1).tables[0]!.cells.map(({ group }) => group)).toEqual(['b', 'a']);
  });

  it('of two tables do not give away by one what the other hides', () => {
    // Everybody in "north" sells food; food has one shop more. Food less north would be that one shop.
    const rows = [
      ...Array.from({ length: 5 }, (_, n) => shop(n, ['north', 'food'])),
      shop(5, ['south', 'food']),
      ...Array.from({ length: 6 }, (_, n) => shop(6 + n, ['south', 'books'])),
    ];
    const { tables } = protect(rows, 2);
    expect(tables.flatMap(({ cells }) => cells.map(({ group }) => group)).sort()).not.toEqual(
      expect.arrayContaining(['food', 'north']),
    );
  });
});

/** Every sum that is shown, as which shops it adds up. */
function shownVectors(rows: Contribution[], sums: ProtectedSums): number[][] {
  const vectors = rows.flatMap((row, at) => (row.agreed ? [rows.map((_, n) => (n === at ? 1 : 0))] : []));
  if (!sums.total) return vectors;
  vectors.push(rows.map(() => 1));
  sums.tables.forEach(({ cells, rest }, table) => {
    for (const { group } of cells) vectors.push(rows.map((row) => (row.groups[table] === group ? 1 : 0)));
    if (rest) vectors.push(rows.map((row) => (rest.groups.includes(row.groups[table]!) ? 1 : 0)));
  });
  return vectors;
}

const PRIME = 1_000_003;

function rank(vectors: number[][]): number {
  const matrix = vectors.map((row) => row.map((value) => ((value % PRIME) + PRIME) % PRIME));
  let found = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const pivot = matrix.findIndex((row, at) => at >= found && row[column] !== 0);
    if (pivot < 0) continue;
    [matrix[found], matrix[pivot]] = [matrix[pivot]!, matrix[found]!];
    for (const [at, row] of matrix.entries()) {
      if (at === found || row[column] === 0) continue;
      const [a, b] = [row[column]!, matrix[found]![column]!];
      for (const [n, value] of row.entries()) row[n] = (((value * b - matrix[found]![n]! * a) % PRIME) + PRIME) % PRIME;
    }
    found += 1;
  }
  return found;
}

/** Whether some combination of the shown sums is about these shops alone. */
function tellsAbout(vectors: number[][], few: number[]): boolean {
  const others = vectors.map((row) => row.filter((_, at) => !few.includes(at)));
  return rank(others) < rank(vectors);
}

function* subsets(of: number[], most: number, from = 0, taken: number[] = []): Generator<number[]> {
  if (taken.length > 0) yield taken;
  if (taken.length === most) return;
  for (let at = from; at < of.length; at++) yield* subsets(of, most, at + 1, [...taken, of[at]!]);
}

const street = (tables: number) =>
  fc.array(
    fc.record({
      agreed: fc.boolean().map((yes) => yes),
      orders: fc.integer({ min: 1, max: 9 }),
      amount: fc.integer({ min: 1, max: 99_999 }),
      groups: fc.tuple(...Array.from({ length: tables }, () => fc.constantFrom('a', 'b', 'c'))),
    }),
    { maxLength: 13 },
  );

describe.each([1, 2] as const)('whatever %i tables show', (tables) => {
  it('nothing about one to four hidden shops can be worked out', () => {
    fc.assert(
      fc.property(street(tables), fc.boolean(), (drawn, nobody) => {
        const rows = drawn.map((row, n) => ({ ...row, shopId: String(n), agreed: row.agreed && !nobody }));
        const vectors = shownVectors(rows, protect(rows, tables));
        const hidden = rows.flatMap((row, at) => (row.agreed ? [] : [at]));
        const known = rows.flatMap((row, at) => (row.agreed ? [at] : []));
        // What agreed shops add is known and can be taken away: only hidden ones are left to be found out.
        const left = vectors.map((row) => row.map((value, at) => (known.includes(at) ? 0 : value)));
        for (const few of subsets(hidden, FEWEST - 1)) expect(tellsAbout(left, few)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('every table adds up to the total and no group has fewer than five shops', () => {
    fc.assert(
      fc.property(street(tables), (drawn) => {
        const rows = drawn.map((row, n) => ({ ...row, shopId: String(n) }));
        const { total, tables: shown } = protect(rows, tables);
        for (const { cells, rest } of shown) {
          const all = [...cells, ...(rest ? [rest] : [])];
          expect(all.every(({ shops: count }) => count >= FEWEST)).toBe(true);
          if (total) expect(all.reduce((sum, { amount }) => sum + amount, 0)).toBe(total.amount);
        }
      }),
    );
  });
});
