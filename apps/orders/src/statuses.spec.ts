import { expect, test } from '@jest/globals';
import { deadSpots } from '#platform/status/moves';
import { CHECKOUT_MOVES } from './checkout/checkout-status.js';
import { ORDER_MOVES } from './order/order-status.js';

test('every status of a checkout and of an order can be reached and comes to an end', () => {
  expect(deadSpots(CHECKOUT_MOVES, 'placed')).toEqual({ unreachable: [], endless: [] });
  expect(deadSpots(ORDER_MOVES, 'placed')).toEqual({ unreachable: [], endless: [] });
});
