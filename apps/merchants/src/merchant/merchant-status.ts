import type { Moves } from '#platform/status/moves';

export type MerchantStatus = 'active' | 'suspended' | 'left';

/** `suspended` while a suspension of all their shops is in effect; who has left does not come back as the same. */
export const MERCHANT_MOVES = {
  active: ['suspended', 'left'],
  suspended: ['active', 'left'],
  left: [],
} as const satisfies Moves<MerchantStatus>;
