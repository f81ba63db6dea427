import { expect, test } from '@jest/globals';
import { shareOf } from './share.ts';

test('a share of nothing is none', () => {
  expect(shareOf(0, 0)).toBeNull();
  expect(shareOf(1, 3)).toBe(33);
});
