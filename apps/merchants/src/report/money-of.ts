import type { OrderFigures, ReturnFigures, ShopPlace } from '#contracts/figures';
import type { MoneyView } from './figures.view.js';
import { moneyKept, type FeeRate } from './money-kept.js';
import { FEWEST, protect, type Contribution, type ProtectedSums } from './protect.js';

/** What decides how a merchant's sums may be shown. */
export interface Seat {
  merchantId: string;
  here: boolean;
  agreed: boolean;
}

export interface Turnover {
  orders: Pick<OrderFigures, 'turnover' | 'checkouts'>;
  returns: Pick<ReturnFigures, 'refunds'>;
}

/** Each shop's orders and turnover less refunds, with the groups it belongs to. */
export function contributionsOf(
  { orders, returns }: Turnover,
  seats: ReadonlyMap<string, Seat>,
  places: ReadonlyMap<string, ShopPlace>,
): Contribution[] {
  const refunds = new Map(returns.refunds.map(({ shopId, amount }) => [shopId, amount]));
  const sold = new Set(orders.turnover.map(({ shopId }) => shopId));
  const refundedOnly = returns.refunds
    .filter(({ shopId }) => !sold.has(shopId))
    .map((refund) => ({ ...refund, orders: 0, amount: 0 }));
  return [...orders.turnover, ...refundedOnly].map(({ shopId, merchantId, orders: count, amount }) => ({
    shopId,
    agreed: seats.get(merchantId)?.agreed ?? false,
    orders: count,
    amount: amount - (refunds.get(shopId) ?? 0),
    groups: [places.get(shopId)?.district ?? '', places.get(shopId)?.trade ?? ''],
  }));
}

/** Whether a sum over these shops tells about no fewer than five of those that have not agreed. */
export const isSafe = (contributions: readonly Contribution[]): boolean =>
  contributions.length === 0 || protect(contributions, 1).total !== null;

/** The money of a period in one sum; null when it would tell about too few. */
export function moneyOf(
  turnover: Turnover,
  contributions: readonly Contribution[],
  seats: ReadonlyMap<string, Seat>,
  rate: FeeRate,
): MoneyView | null {
  const { total }: ProtectedSums = protect(contributions, 1);
  if (!total) return null;
  const gross = turnover.orders.turnover.reduce((sum, { amount }) => sum + amount, 0);
  const refunds = turnover.returns.refunds.reduce((sum, { amount }) => sum + amount, 0);
  const { checkouts } = turnover.orders;
  const { net, fees, elsewhere, kept, share } = moneyKept(
    { turnover: gross, refunds, payments: checkouts, elsewhere: elsewhereOf(turnover, contributions, seats) },
    rate,
  );
  const basket = checkouts > 0 ? Math.round(gross / checkouts) : null;
  return { net, turnover: gross, refunds, basket, fees, elsewhere, kept, keptShare: share, shops: total.shops };
}

/** With few merchants on one of the two sides, the split would tell about them. */
function elsewhereOf(
  { orders, returns }: Turnover,
  contributions: readonly Contribution[],
  seats: ReadonlyMap<string, Seat>,
): { amount: number; merchants: number } {
  const merchantOf = new Map([...orders.turnover, ...returns.refunds].map((row) => [row.shopId, row.merchantId]));
  const isHere = (row: Contribution) => seats.get(merchantOf.get(row.shopId)!)?.here ?? true;
  const away = contributions.filter((row) => !isHere(row));
  const here = contributions.filter(isHere);
  const merchants = new Set(away.map((row) => merchantOf.get(row.shopId))).size;
  const tells = away.length > 0 && !(isSafe(away) && (here.length === 0 || isSafe(here)));
  return {
    amount: away.reduce((sum, { amount }) => sum + amount, 0),
    merchants: tells ? Math.min(merchants, FEWEST - 1) : merchants === 0 ? 0 : Math.max(merchants, FEWEST),
  };
}
