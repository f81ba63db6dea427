import { describe, expect, it } from '@jest/globals';
import { KeptCounts } from './kept-counts.js';

describe('counts that are kept', () => {
  it('are made once for all who ask at the same time and shortly after', async () => {
    const kept = new KeptCounts<number>();
    let made = 0;
    const count = () => Promise.resolve(++made);
    expect(await Promise.all([kept.of('a', count), kept.of('a', count)])).toEqual([1, 1]);
    expect(await kept.of('a', count)).toBe(1);
    expect(await kept.of('b', count)).toBe(2);
  });

  it('that could not be made are made anew by the next who asks', async () => {
    const kept = new KeptCounts<number>();
    await expect(kept.of('a', () => Promise.reject(new Error('no connection')))).rejects.toThrow('no connection');
    expect(await kept.of('a', () => Promise.resolve(7))).toBe(7);
  });
});
