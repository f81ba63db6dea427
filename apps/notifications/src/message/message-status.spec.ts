import { describe, expect, it } from '@jest/globals';
import { deadSpots, endsOf } from '#platform/status/moves';
import { MESSAGE_MOVES } from './message-status.js';

describe('the status of a message', () => {
  it('reaches every status from requested, and ends sent or failed', () => {
    expect(deadSpots(MESSAGE_MOVES, 'requested')).toEqual({ unreachable: [], endless: [] });
    expect(endsOf(MESSAGE_MOVES)).toEqual(['sent', 'failed']);
  });
});
