import { describe, expect, it } from '@jest/globals';
import { slowness } from './sign-in-guard.js';

describe('an answer to a stranger', () => {
  it('comes at once for the first twenty wrong tries at an account', () => {
    expect([1, 10, 20].map(slowness)).toEqual([0, 0, 0]);
  });

  it('comes later with every further try, and never later than after four seconds', () => {
    expect([21, 22, 23, 24, 25, 26, 90].map(slowness)).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
  });
});
