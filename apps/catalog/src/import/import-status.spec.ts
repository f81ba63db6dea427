import { expect, test } from '@jest/globals';
import { deadSpots } from '#platform/status/moves';
import { IMPORT_MOVES } from './import-status.js';

test('every import can be reached and comes to an end', () => {
  expect(deadSpots(IMPORT_MOVES, 'checking')).toEqual({ unreachable: [], endless: [] });
});
