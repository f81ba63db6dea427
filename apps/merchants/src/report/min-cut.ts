export interface Cut {
  weight: number;
  /** The nodes on one side. */
  side: number[];
}

/**
 * The cheapest way to cut a connected graph in two (Stoer and Wagner 1997). `weights` is symmetric, with at least two
 * nodes; edges of weight 0 are none.
 */
export function minCut(weights: readonly (readonly number[])[]): Cut {
  const graph = weights.map((row) => [...row]);
  const merged = weights.map((_, node) => [node]);
  let alive = weights.map((_, node) => node);
  let best: Cut = { weight: Number.POSITIVE_INFINITY, side: [] };
  while (alive.length > 1) {
    const { last, beforeLast, weight } = phase(graph, alive);
    if (weight < best.weight) best = { weight, side: [...merged[last]!] };
    for (const node of alive) {
      graph[beforeLast]![node]! += graph[last]![node]!;
      graph[node]![beforeLast] = graph[beforeLast]![node]!;
    }
    merged[beforeLast]!.push(...merged[last]!);
    alive = alive.filter((node) => node !== last);
  }
  return best;
}

/** Adds the most tightly connected node again and again; the last one's edges are the cut of this phase. */
function phase(graph: number[][], alive: number[]): { last: number; beforeLast: number; weight: number } {
  const bound = new Map(alive.map((node) => [node, 0]));
  let last = -1;
  let beforeLast = -1;
  let weight = 0;
  while (bound.size > 0) {
    const [node, tightness] = [...bound].reduce((a, b) => (b[1] > a[1] ? b : a));
    bound.delete(node);
    for (const other of bound.keys()) bound.set(other, bound.get(other)! + graph[node]![other]!);
    [beforeLast, last, weight] = [last, node, tightness];
  }
  return { last, beforeLast, weight };
}
