import { describe, expect, it } from '@jest/globals';
import { deadSpots, endsOf } from '#platform/status/moves';
import { RETURN_MOVES } from './return-status.js';

describe('the status of a return', () => {
  it('reaches every status from requested, and an end from every status', () => {
    expect(deadSpots(RETURN_MOVES, 'requested')).toEqual({ unreachable: [], endless: [] });
  });

  it('ends refunded or closed', () => {
    expect(endsOf(RETURN_MOVES)).toEqual(['refunded', 'closed']);
  });
});
