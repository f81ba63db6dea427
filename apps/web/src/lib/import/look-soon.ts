import { refreshAll } from '$app/navigation';

const every = 1_000;

/** Looks again every second while something is at work, not in a hidden tab. Returns the way to stop. */
export function lookSoon(): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const plan = () => (timer = setTimeout(() => void look(), every));
  async function look(): Promise<void> {
    if (document.visibilityState === 'visible') await refreshAll().catch(() => undefined);
    plan();
  }
  plan();
  return () => clearTimeout(timer);
}
