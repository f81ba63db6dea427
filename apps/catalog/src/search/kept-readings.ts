import type { Reading } from './search-engine.js';

const FRESH = 5_000;
const MOST = 500;

/**
 * Readings of the last seconds: somebody who leafs through a list, narrows it or sorts it asks for the same words again
 * and again, and so does a whole city for bread. What had a word in it that nothing has to do with is read anew, since
 * somebody may just have listed it.
 */
export class KeptReadings {
  private readonly entries = new Map<string, { reading: Reading; until: number }>();

  async of(q: string, read: () => Promise<Reading>): Promise<Reading> {
    const kept = this.entries.get(q);
    if (kept && kept.until > Date.now()) return kept.reading;
    this.entries.delete(q);
    const reading = await read();
    if (reading.terms.some(({ known, meant }) => !known || meant !== null)) return reading;
    this.entries.set(q, { reading, until: Date.now() + FRESH });
    if (this.entries.size > MOST) this.entries.delete(this.entries.keys().next().value!);
    return reading;
  }
}
