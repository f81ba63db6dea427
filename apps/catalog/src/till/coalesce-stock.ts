import type { Count } from '../availability/count-stock.js';

/**
 * Several items about one variant become one: a count starts anew, what is added or taken after it moves it. One that
 * only moves stays a movement, so that a sale here in between is not undone.
 */
export function coalesceStock(items: readonly Count[]): Count[] {
  const kept = new Map<string, Count>();
  for (const item of items) {
    const before = kept.get(item.variantId);
    kept.set(item.variantId, before && 'delta' in item ? moved(before, item.delta) : { ...item });
  }
  return [...kept.values()];
}

function moved(before: Count, delta: number): Count {
  return 'delta' in before
    ? { variantId: before.variantId, delta: before.delta + delta }
    : { variantId: before.variantId, onHand: Math.max(0, before.onHand + delta) };
}
