import { describe, expect, it } from '@jest/globals';
import { MOST_TRIES, waitAfter } from './backoff.js';

describe('a message that does not arrive', () => {
  it('is tried again with growing pauses for about two days, then given up', () => {
    const waits = Array.from({ length: MOST_TRIES }, (_, at) => waitAfter(at + 1));
    expect(waits.at(-1)).toBeNull();
    const known = waits.slice(0, -1) as number[];
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(known[0]).toBe(60_000);
    const hours = known.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(36);
    expect(hours).toBeLessThan(72);
  });
});
