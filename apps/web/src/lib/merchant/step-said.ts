import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  accept: m.merchant_said_accepted,
  acceptance: m.merchant_said_accepted,
  refuse: m.merchant_said_refused,
  refusal: m.merchant_said_refused,
  ready: m.merchant_said_ready,
  readiness: m.merchant_said_ready,
  handover: m.merchant_said_handed_over,
};

/** What was done with an order, told right afterwards. */
export const stepSaid = (step: string, number: string): string => `${number}: ${words[step]?.() ?? ''}`;
