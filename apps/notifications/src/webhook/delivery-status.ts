import type { Moves } from '#platform/status/moves';

export type DeliveryStatus = 'pending' | 'delivered' | 'failed';

/** What is over can be sent again by hand. */
export const DELIVERY_MOVES = {
  pending: ['delivered', 'failed'],
  delivered: ['pending'],
  failed: ['pending'],
} as const satisfies Moves<DeliveryStatus>;
