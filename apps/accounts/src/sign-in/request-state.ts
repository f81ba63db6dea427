import { defineRequestState } from '@better-auth/core/context';
import type { Counted } from '../throttle/sign-in-guard.js';
import type { ProvenSession } from '../second-factor/session-proofs.js';

/** What the hooks of one request to better-auth tell each other. */
export interface RequestState {
  /** The session with which the request came. Kept, because the route may end it before it makes the next one. */
  earlier: ProvenSession | null;
  /** Whether the city's directory vouched for a second factor in this very sign-in. */
  directorySecondFactor: boolean;
  /** Whose password was set anew by a link from their mail. */
  resetBy: string | null;
  counted: Counted | null;
  /** A new passkey has proven itself: what fails from here on is our fault. */
  passkeyProven: boolean;
}

export const requestState = defineRequestState<RequestState>(() => ({
  earlier: null,
  directorySecondFactor: false,
  resetBy: null,
  counted: null,
  passkeyProven: false,
}));
