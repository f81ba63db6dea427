import type { Moves } from '#platform/status/moves';

export type ApplicationStatus =
  'draft' | 'submitted' | 'changes_requested' | 'awaiting_second' | 'approved' | 'rejected' | 'withdrawn';

export const APPLICATION_MOVES = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['approved', 'rejected', 'changes_requested', 'awaiting_second', 'withdrawn'],
  changes_requested: ['submitted', 'withdrawn'],
  awaiting_second: ['approved', 'rejected', 'submitted', 'withdrawn'],
  approved: [],
  rejected: [],
  withdrawn: [],
} as const satisfies Moves<ApplicationStatus>;

export type Outcome = 'approved' | 'rejected';
