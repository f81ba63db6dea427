import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  open: m.merchant_status_open,
  accepted: m.merchant_status_accepted,
  confirmed: m.merchant_status_confirmed,
  ready: m.merchant_status_ready,
  handed_over: m.merchant_status_handed_over,
  refused: m.merchant_status_refused,
  lapsed: m.merchant_status_lapsed,
  cancelled: m.merchant_status_cancelled,
};

/** An order's status as the shop sees it: what it has to do, where shoppers read what happens to them. */
export const deskStatus = (status: string): string => words[status]?.() ?? status;
