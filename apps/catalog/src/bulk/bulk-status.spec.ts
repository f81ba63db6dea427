import { expect, test } from '@jest/globals';
import { deadSpots } from '#platform/status/moves';
import { BULK_ROW_MOVES } from './bulk-status.js';

test('every row of a bulk change comes to an end', () => {
  expect(deadSpots<keyof typeof BULK_ROW_MOVES>(BULK_ROW_MOVES, 'waiting')).toEqual({ unreachable: [], endless: [] });
});
