/** An answer is right for this long, and for this many times what it took to make, but not for ever. */
const FRESH = 1_000;
const REST = 20;
const FRESH_AT_MOST = 15_000;
/** Later than that somebody still gets the old one while a new one is made; much later, they wait. */
const USABLE = 30_000;
const MOST = 500;

interface Entry<T> {
  answer: T;
  freshUntil: number;
  usableUntil: number;
}

/**
 * Counting everything that a list could show costs many times what its page does, and everybody who opens a category
 * asks for the same: counts are made once for all of them and are some seconds old at most. Pages themselves never are.
 */
export class KeptCounts<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private readonly making = new Map<string, Promise<T>>();

  async of(key: string, count: () => Promise<T>): Promise<T> {
    const entry = this.entries.get(key);
    const now = Date.now();
    if (entry && now < entry.freshUntil) return entry.answer;
    const making = this.making.get(key) ?? this.make(key, count);
    if (!entry || now > entry.usableUntil) return making;
    // Whoever comes next tries again.
    making.catch(() => undefined);
    return entry.answer;
  }

  private make(key: string, count: () => Promise<T>): Promise<T> {
    const began = Date.now();
    const making = count()
      .then((answer) => this.keep(key, answer, Date.now() - began))
      .finally(() => this.making.delete(key));
    this.making.set(key, making);
    return making;
  }

  private keep(key: string, answer: T, took: number): T {
    const freshUntil = Date.now() + Math.min(FRESH_AT_MOST, Math.max(FRESH, REST * took));
    this.entries.delete(key);
    this.entries.set(key, { answer, freshUntil, usableUntil: freshUntil + USABLE });
    if (this.entries.size > MOST) this.entries.delete(this.entries.keys().next().value!);
    return answer;
  }
}
