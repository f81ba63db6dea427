import { expect, test } from '@jest/globals';
import { deadSpots, endsOf } from '#platform/status/moves';
import { INVITATION_MOVES } from './invitation-status.js';

test('every status of an invitation can be reached and comes to an end', () => {
  expect(deadSpots(INVITATION_MOVES, 'open')).toEqual({ unreachable: [], endless: [] });
  expect(endsOf(INVITATION_MOVES).sort()).toEqual(['accepted', 'declined', 'revoked']);
});
