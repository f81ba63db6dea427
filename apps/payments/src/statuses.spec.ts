import { expect, test } from '@jest/globals';
import { deadSpots } from '#platform/status/moves';
import { PAYMENT_MOVES } from './payment/payment-status.js';
import { REFUND_MOVES } from './refund/refund-status.js';

test('every status of a payment and of a refund can be reached and comes to an end', () => {
  expect(deadSpots(PAYMENT_MOVES, 'requested')).toEqual({ unreachable: [], endless: [] });
  expect(deadSpots(REFUND_MOVES, 'requested')).toEqual({ unreachable: [], endless: [] });
});
