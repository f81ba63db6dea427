import { FEWEST } from './protect.js';

/** What the payment provider is reckoned to keep: a percentage of each payment and a fixed sum in cents. */
export interface FeeRate {
  percent: number;
  cents: number;
}

export interface MoneyMoved {
  /** Orders that became firm, in cents, before refunds. */
  turnover: number;
  refunds: number;
  payments: number;
  /** Of the turnover less refunds, what went to merchants whose seat is elsewhere, and how many these are. */
  elsewhere: { amount: number; merchants: number };
}

export interface MoneyKept {
  net: number;
  fees: number;
  /** Null when it would tell about too few merchants, and then it is not taken off. */
  elsewhere: number | null;
  kept: number;
  /** Whole percent of `net`; null when nothing was turned over. */
  share: number | null;
}

/**
 * How much of what shoppers paid stays with merchants of the city:
 * kept = net - elsewhere - fees × (net - elsewhere) / net, share = kept / net, where
 * net = turnover - refunds and fees = turnover × percent + payments × cents (refunds do not bring fees back).
 * What merchants pay for their goods is not known and not part of it.
 */
export function moneyKept(moved: MoneyMoved, rate: FeeRate): MoneyKept {
  const net = moved.turnover - moved.refunds;
  const fees = Math.round((moved.turnover * rate.percent) / 100) + moved.payments * rate.cents;
  const mayTell = moved.elsewhere.merchants === 0 || moved.elsewhere.merchants >= FEWEST;
  const elsewhere = mayTell ? moved.elsewhere.amount : null;
  if (net <= 0) return { net, fees, elsewhere, kept: 0, share: null };
  const here = net - (elsewhere ?? 0);
  const kept = Math.max(0, Math.round(here - (fees * here) / net));
  return { net, fees, elsewhere, kept, share: Math.round((100 * kept) / net) };
}
