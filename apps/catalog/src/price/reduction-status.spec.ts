import { expect, it } from '@jest/globals';
import { deadSpots } from '#platform/status/moves';
import { REDUCTION_MOVES } from './reduction-status.js';

it('every status of a reduction can be reached, and every way ends', () => {
  expect(deadSpots(REDUCTION_MOVES, 'planned')).toEqual({ unreachable: [], endless: [] });
});
