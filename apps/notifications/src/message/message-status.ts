import type { Moves } from '#platform/status/moves';

export type MessageStatus = 'requested' | 'sent' | 'failed';

/** failed: the receiver's server said no for good. */
export const MESSAGE_MOVES = {
  requested: ['sent', 'failed'],
  sent: [],
  failed: [],
} as const satisfies Moves<MessageStatus>;
