import type { Moves } from '#platform/status/moves';

export type SuspensionStatus = 'proposed' | 'announced' | 'in_effect' | 'ended' | 'cancelled';

/**
 * proposed: waits for a second person. announced: the merchant knows, the notice period runs. in_effect: shoppers do
 * not see the shops. ended: lifted again, or its time is over. cancelled: never came into effect.
 */
export const SUSPENSION_MOVES = {
  proposed: ['announced', 'cancelled'],
  announced: ['in_effect', 'cancelled'],
  in_effect: ['ended'],
  ended: [],
  cancelled: [],
} as const satisfies Moves<SuspensionStatus>;
