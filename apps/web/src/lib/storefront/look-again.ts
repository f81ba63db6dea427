import { refreshAll } from '$app/navigation';

const first = 3_000;
const longest = 60_000;
const growth = 1.4;

/**
 * Looks again from time to time, less and less often while nothing changes, and not at all in a hidden tab.
 * `fingerprint` says what the page shows; when it changes the waiting starts over. Returns the way to stop.
 */
export function lookAgain(fingerprint: () => string): () => void {
  let wait = first;
  let timer: ReturnType<typeof setTimeout>;
  const plan = () => (timer = setTimeout(() => void look(), wait));

  async function look(): Promise<void> {
    if (document.visibilityState === 'visible') {
      const before = fingerprint();
      // A failed look is no news: the page stays as it is and the next look comes later.
      await refreshAll().catch(() => undefined);
      wait = fingerprint() === before ? Math.min(wait * growth, longest) : first;
    }
    plan();
  }

  const wake = () => {
    if (document.visibilityState !== 'visible') return;
    clearTimeout(timer);
    wait = first;
    void look();
  };
  document.addEventListener('visibilitychange', wake);
  plan();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
  };
}
