import type { Moves } from '#platform/status/moves';

export type AppealStatus = 'open' | 'upheld' | 'overturned';

/** upheld: the decision stays. overturned: it does not. */
export const APPEAL_MOVES = {
  open: ['upheld', 'overturned'],
  upheld: [],
  overturned: [],
} as const satisfies Moves<AppealStatus>;
