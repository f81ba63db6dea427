import type { Moves } from '#platform/status/moves';

export type PaymentStatus =
  'requested' | 'pending' | 'authorized' | 'capturing' | 'captured' | 'cancelling' | 'cancelled';

/**
 * requested: our row exists, Stripe has not been told. pending: waits for the shopper's card. authorized: money is
 * reserved. capturing, cancelling: decided, Stripe is being told. captured, cancelled: done.
 */
export const PAYMENT_MOVES = {
  requested: ['pending', 'authorized', 'cancelling', 'cancelled'],
  pending: ['authorized', 'cancelling', 'cancelled'],
  authorized: ['capturing', 'cancelling', 'cancelled'],
  capturing: ['captured', 'cancelled'],
  captured: [],
  cancelling: ['cancelled'],
  cancelled: [],
} as const satisfies Moves<PaymentStatus>;
