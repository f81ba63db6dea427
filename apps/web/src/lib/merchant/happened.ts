import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  paid: m.merchant_happened_paid,
  accepted: m.merchant_happened_accepted,
  accepted_automatically: m.merchant_happened_accepted_automatically,
  refused: m.merchant_happened_refused,
  lapsed: m.merchant_happened_lapsed,
  confirmed: m.merchant_happened_confirmed,
  cancelled: m.merchant_happened_cancelled,
  ready: m.merchant_happened_ready,
  handed_over: m.merchant_happened_handed_over,
};

/** A step in an order's history in words. */
export const happened = (what: string): string => words[what]?.() ?? what;
