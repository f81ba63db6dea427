import type { Moves } from '#platform/status/moves';

export type WithdrawalStatus = 'received' | 'under_review' | 'accepted' | 'rejected';

/**
 * A declaration is never refused by a machine (§ 355 (1) BGB): where the period seems over, the right excluded or the
 * contract unknown, it is under review until a person has decided.
 */
export const WITHDRAWAL_MOVES = {
  received: ['accepted', 'rejected'],
  under_review: ['accepted', 'rejected'],
  accepted: [],
  rejected: ['accepted'],
} as const satisfies Moves<WithdrawalStatus>;

/** How a declaration came. All but the form are recorded by the shop or the city. */
export const CHANNELS = ['form', 'email', 'phone', 'letter', 'in_person'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why a shop may hold that there is nothing to withdraw from. */
export const REJECTION_REASONS = ['period_over', 'excluded', 'no_contract', 'already_withdrawn', 'other'] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** What makes a person look before a declaration takes its course. */
export const DOUBTS = ['unknown_contract', 'other_address', 'period_over', 'excluded', 'nothing_left'] as const;
export type Doubt = (typeof DOUBTS)[number];
