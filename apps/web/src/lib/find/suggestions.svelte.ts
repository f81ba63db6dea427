import type { Suggestion } from '#lib/api/store.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

const AT_LEAST = 2;
const PAUSE = 40;
const MOST_KEPT = 200;

/**
 * Suggestions for what is being typed. Only the last question counts: whatever was asked before is called off, so that
 * a slow answer never replaces a later one. When the way to the server is down there are simply none.
 */
export class Suggestions {
  items = $state<Suggestion[]>([]);
  /** What they are for. */
  typed = $state('');
  private readonly kept = new Map<string, Suggestion[]>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: AbortController | undefined;

  ask(typed: string): void {
    const q = typed.trim().slice(0, 100);
    clearTimeout(this.timer);
    this.asking?.abort();
    if (q.length < AT_LEAST) return this.show(q, []);
    const known = this.kept.get(q.toLowerCase());
    if (known) return this.show(q, known);
    this.timer = setTimeout(() => void this.fetch(q), PAUSE);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.show('', []);
  }

  private async fetch(q: string): Promise<void> {
    const asking = (this.asking = new AbortController());
    try {
      const response = await fetch(`/api/suggest?${new URLSearchParams({ q, lang: getLocale() })}`, {
        signal: asking.signal,
      });
      if (!response.ok) return;
      const { items } = (await response.json()) as { items: Suggestion[] };
      if (this.kept.size >= MOST_KEPT) this.kept.clear();
      this.kept.set(q.toLowerCase(), items);
      if (!asking.signal.aborted) this.show(q, items);
    } catch {
      // Called off or no connection: the search itself still works.
    }
  }

  private show(typed: string, items: Suggestion[]): void {
    this.typed = typed;
    this.items = items;
  }
}
