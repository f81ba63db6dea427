import { describe, expect, it } from '@jest/globals';
import { deadSpots, endsOf } from '#platform/status/moves';
import { SHIPMENT_MOVES } from './shipment-status.js';

describe('the status of a shipment', () => {
  it('reaches every status from preparing, and an end from every status', () => {
    expect(deadSpots(SHIPMENT_MOVES, 'preparing')).toEqual({ unreachable: [], endless: [] });
  });

  it('ends handed over or cancelled', () => {
    expect(endsOf(SHIPMENT_MOVES)).toEqual(['handed_over', 'cancelled']);
  });
});
