import type { Moves } from '#platform/status/moves';

export type ApplicationStatus = 'draft' | 'submitted' | 'approved' | 'rejected';

export const APPLICATION_MOVES = {
  draft: ['submitted'],
  submitted: ['approved', 'rejected'],
  approved: [],
  rejected: [],
} as const satisfies Moves<ApplicationStatus>;

export type Outcome = 'approved' | 'rejected';
