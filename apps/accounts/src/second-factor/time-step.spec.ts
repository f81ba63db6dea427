import { describe, expect, it } from '@jest/globals';
import { stepOfCode } from './time-step.js';

/** Appendix B of RFC 6238, the last six of its eight digits. */
const KEY = '12345678901234567890';
const VECTORS: [number, string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

describe('the time step of a code', () => {
  it.each(VECTORS)('is found at second %d for %s', (second, code) => {
    expect(stepOfCode(KEY, code, second * 1000)).toBe(Math.floor(second / 30));
  });

  it('is found one step too early and one too late, and no further', () => {
    const [, code] = VECTORS[1]!;
    const seconds = 1_111_111_109;
    const found = [-60, -30, 0, 30, 60].map((away) => stepOfCode(KEY, code, (seconds + away) * 1000));
    const step = Math.floor(seconds / 30);
    expect(found).toEqual([null, step, step, step, null]);
  });

  it('is none for anything that is no code of now', () => {
    expect(['', '28708', '2870820', '287083', 'abcdef'].map((code) => stepOfCode(KEY, code, 59_000))).toEqual(
      Array(5).fill(null),
    );
  });
});
