import type { Checkout } from '#lib/api/order.ts';
import { m } from '#lib/paraglide/messages.js';

const words: Record<Checkout['status'], () => string> = {
  placed: m.order_state_placed,
  authorized: m.order_state_authorized,
  answered: m.order_state_answered,
  confirmed: m.order_state_confirmed,
  expired: m.order_state_expired,
  cancelled: m.order_state_cancelled,
};

/** One sentence on how a checkout stands. */
export function checkoutWords({ status }: Checkout): string {
  return words[status]();
}

/** Whether anything can still change, so that looking again makes sense. */
export function isMoving({ status, orders }: Checkout): boolean {
  if (status === 'expired' || status === 'cancelled') return false;
  const still = ['handed_over', 'refused', 'lapsed', 'cancelled', 'expired'];
  const returning = orders.some((order) =>
    order.returns.some((one) => one.status === 'requested' || one.status === 'received'),
  );
  return returning || orders.some((order) => !still.includes(order.status));
}
