import type { Moves } from '#platform/status/moves';

export type CheckoutStatus = 'placed' | 'authorized' | 'answered' | 'confirmed' | 'expired' | 'cancelled';

/**
 * placed: waits for the payment. authorized: the money is reserved, shops answer. answered: all have; the money is
 * being taken. confirmed: taken. expired: not paid in time or given up. cancelled: nothing could be bought.
 */
export const CHECKOUT_MOVES = {
  placed: ['authorized', 'expired'],
  authorized: ['answered'],
  answered: ['confirmed', 'cancelled'],
  confirmed: [],
  expired: [],
  cancelled: [],
} as const satisfies Moves<CheckoutStatus>;
