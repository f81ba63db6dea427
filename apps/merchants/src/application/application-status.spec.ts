import { describe, expect, it } from '@jest/globals';
import { deadSpots, endsOf } from '#platform/status/moves';
import { APPLICATION_MOVES } from './application-status.js';

describe('the moves of an application', () => {
  it('reach every status, and from every status an end', () => {
    expect(deadSpots(APPLICATION_MOVES, 'draft')).toEqual({ unreachable: [], endless: [] });
  });

  it('end with a decision or by being taken back, and never leave it again', () => {
    expect(endsOf(APPLICATION_MOVES)).toEqual(['approved', 'rejected', 'withdrawn']);
  });

  it('let nobody decide what was never handed in', () => {
    expect(APPLICATION_MOVES.draft).toEqual(['submitted', 'withdrawn']);
  });
});
