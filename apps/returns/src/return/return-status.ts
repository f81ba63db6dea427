import type { Moves } from '#platform/status/moves';

export type ReturnStatus = 'requested' | 'received' | 'refunded' | 'closed';

/** Nothing to pay back closes a return at once: nothing of it arrived, or it cost nothing. */
export const RETURN_MOVES = {
  requested: ['received', 'closed'],
  received: ['refunded', 'closed'],
  refunded: [],
  closed: [],
} as const satisfies Moves<ReturnStatus>;
