import type { Moves } from '#platform/status/moves';

export type RefundStatus = 'requested' | 'sent' | 'succeeded' | 'failed';

/** requested: our row exists. sent: Stripe has it and the bank has not answered yet. */
export const REFUND_MOVES = {
  requested: ['sent', 'succeeded', 'failed'],
  sent: ['succeeded', 'failed'],
  succeeded: ['failed'],
  failed: [],
} as const satisfies Moves<RefundStatus>;
