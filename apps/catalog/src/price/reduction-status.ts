import type { Moves } from '#platform/status/moves';

export type ReductionStatus = 'planned' | 'running' | 'ended' | 'cancelled' | 'refused';

/** refused: when its day came, the law did not let it be called a reduction any more. */
export const REDUCTION_MOVES = {
  planned: ['running', 'cancelled', 'refused'],
  running: ['ended'],
  ended: [],
  cancelled: [],
  refused: [],
} as const satisfies Moves<ReductionStatus>;
