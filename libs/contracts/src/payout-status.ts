/**
 * How a merchant's payout account stands: not begun; begun; Stripe checks it; money can be paid out; Stripe wants
 * something more, or has refused, and nothing is paid out.
 */
export const PAYOUT_STATUSES = ['none', 'incomplete', 'in_review', 'active', 'restricted'] as const;
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];
