import type { Moves } from '#platform/status/moves';

/** `expired` is written by the sweeper; until it comes, an open one past its time counts as expired everywhere. */
export type InvitationStatus = 'open' | 'expired' | 'accepted' | 'declined' | 'revoked';

export const INVITATION_MOVES = {
  open: ['accepted', 'declined', 'revoked', 'expired'],
  expired: ['open', 'revoked'],
  accepted: [],
  declined: [],
  revoked: [],
} as const satisfies Moves<InvitationStatus>;
