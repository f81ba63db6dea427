import { invalidateAll } from '$app/navigation';
import type { Opening } from '#lib/api/store.ts';

const longest = 6 * 60 * 60 * 1000;
const afterwards = 1_500;
const stale = 60_000;

/**
 * Asks the page anew as soon as one of its shops opens or closes, and when somebody comes back to it after a while:
 * "open now" must be true now. Returns what undoes it.
 */
export function keepOpen(openings: readonly Opening[]): () => void {
  const asked = Date.now();
  const changes = openings
    .map(({ open, until, opensAt }) => Date.parse((open ? until : opensAt) ?? ''))
    .filter((at) => at > asked);
  const wait = Math.min(longest, Math.min(...changes, Infinity) - asked + afterwards);
  const timer = setTimeout(() => void invalidateAll(), wait);
  const back = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - asked > stale) void invalidateAll();
  };
  document.addEventListener('visibilitychange', back);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', back);
  };
}
